import type { words } from "./words.js";

/** A text to try. */
export interface Example {
  readonly kind: "unit" | "dataset";
  /** A name, which is Vietnamese in both languages, or words of the page. */
  readonly label: string | { readonly word: keyof typeof words };
  readonly text: string;
}
