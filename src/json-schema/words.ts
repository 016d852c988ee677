import type { Labels } from "../core/locale.js";
import type { JsonSchema } from "./json-schema.js";

/** Title and description in both languages. */
export function wordsOf({ title, description }: { title: Labels; description?: Labels }): JsonSchema {
  const vi = { title: title.vi, ...(description && { description: description.vi }) };
  return { title: title.en, ...(description && { description: description.en }), "x-vi": vi };
}
