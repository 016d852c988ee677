import type { Cell } from "./table.js";

/**
 * A value of a mixed column as text: a number, yes or no as JSON, a text as it is unless it would read as one of these.
 *
 * @example mixedText(5) // "5"
 * @example mixedText("5") // "\"5\""
 */
export function mixedText(value: string | number | boolean): string {
  if (typeof value !== "string") return JSON.stringify(value);
  return value.startsWith('"') || isScalar(value) ? JSON.stringify(value) : value;
}

/** The value that {@link mixedText} wrote. */
export function mixedValue(text: string): Exclude<Cell, null> {
  if (isScalar(text)) return JSON.parse(text) as number | boolean;
  if (!text.startsWith('"')) return text;
  try {
    return JSON.parse(text) as string;
  } catch {
    return text;
  }
}

/** A number as JSON writes it, yes or no. */
function isScalar(text: string): boolean {
  return /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/.test(text);
}
