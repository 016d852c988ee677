import type { Locale } from "haicap";
import type { DatasetAnswer, FaultAnswer } from "./check.js";
import { checkDocument, checkStream } from "./check.js";
import type { UnitsAnswer } from "./look-up.js";
import { lookUp } from "./look-up.js";

/** What the page says about a text; all words are in the language asked for. */
export type Answer = { readonly kind: "nothing" } | FaultAnswer | DatasetAnswer | UnitsAnswer;

/** Tells what a text is, a document, a stream or names and codes of units, and answers it. */
export async function answerTo(input: string, locale: Locale): Promise<Answer> {
  // as long as before, so that every place stays where it is
  const text = input.replace(/^\uFEFF/, " ");
  const first = text.trimStart();
  if (first === "") return { kind: "nothing" };
  if (/^\{\s*"record"\s*:/.test(first)) return checkStream(text, locale);
  if (first.startsWith("{") || first.startsWith("[")) return checkDocument(text, locale);
  return lookUp(text, locale);
}
