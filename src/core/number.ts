import type { Locale } from "./locale.js";

/** Digits, in groups of three or not, and a fraction. */
const FORMS: Readonly<Record<Locale, RegExp>> = {
  vi: /^-?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/,
  en: /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/,
};

/**
 * Reads a number as it is printed in Vietnamese (`.` groups thousands, `,` is the decimal sign) or, on request, in English.
 * The convention is stated, never guessed: what does not follow it, or is no text, gives `undefined`.
 *
 * @example parseNumber("1.964") // 1964
 * @example parseNumber("98,28") // 98.28
 * @example parseNumber("98.28") // undefined
 * @example parseNumber("1,964", "en") // 1964
 */
export function parseNumber(text: unknown, locale: Locale = "vi"): number | undefined {
  if (typeof text !== "string") return undefined;
  const trimmed = text.trim().replace("\u2212", "-");
  if (!FORMS[locale].test(trimmed)) return undefined;
  const value = Number(
    locale === "vi" ? trimmed.replaceAll(".", "").replace(",", ".") : trimmed.replaceAll(",", ""),
  );
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}

/**
 * Writes a number as it is printed in Vietnamese or English, the same in every runtime.
 *
 * @example formatNumber(1964, "vi") // "1.964"
 * @example formatNumber(98.28, "vi") // "98,28"
 */
export function formatNumber(value: number, locale: Locale): string {
  const text = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return text;
  const [, sign = "", whole = "", fraction] = match;
  const [group, decimal] = locale === "vi" ? [".", ","] : [",", "."];
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return sign + groups.join(group) + (fraction === undefined ? "" : decimal + fraction);
}
