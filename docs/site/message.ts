import type { Locale } from "haicap";
import type { Answer } from "./answer.js";

/** What the page asks its worker. */
export interface Request {
  readonly text: string;
  readonly locale: Locale;
}

/** What the worker answers. */
export type Reply = { readonly answer: Answer } | { readonly failure: string };
