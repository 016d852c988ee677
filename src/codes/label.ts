import { ownValue } from "../core/own-value.js";
import type { Locale } from "../core/locale.js";
import type { CodeList } from "./code-list.js";

/**
 * The label of a code in a language; the code itself when the list does not know it.
 *
 * @example labelOf(directiveKindList, "assign", "vi") // "Giao"
 */
export function labelOf(list: CodeList, code: string, locale: Locale): string {
  return ownValue(list.members, code)?.[locale] ?? code;
}
