import type { Locale } from "../core/locale.js";
import type { Condition, Test } from "../model/definition.js";
import { code } from "./markdown.js";

/** A condition over the fields of a record as a sentence. */
export function conditionText(condition: Condition, locale: Locale): string {
  const sentence = sentenceOf(condition, locale);
  if (condition.at === undefined) return capitalised(sentence);
  const where = code(condition.at);
  return locale === "vi" ? `Trong mỗi phần tử của ${where}: ${sentence}` : `In each of ${where}: ${sentence}`;
}

function sentenceOf(condition: Condition, locale: Locale): string {
  const vi = locale === "vi";
  switch (condition.rule) {
    case "any-of":
      return vi
        ? `phải có ít nhất một trong các mục ${fields(condition.fields, "hoặc")}.`
        : `at least one of ${fields(condition.fields, "or")} is there.`;
    case "require":
      return vi
        ? `phải có ${fields(condition.fields, "và")} khi ${testText(condition.when, locale)}.`
        : `${fields(condition.fields, "and")} must be there when ${testText(condition.when, locale)}.`;
    case "forbid":
      return vi
        ? `không được có ${fields(condition.fields, "và")} khi ${testText(condition.when, locale)}.`
        : `${fields(condition.fields, "and")} must not be there when ${testText(condition.when, locale)}.`;
    case "ordered":
      return vi
        ? `${code(condition.earlier)} không sau ${code(condition.later)}.`
        : `${code(condition.earlier)} is not after ${code(condition.later)}.`;
  }
}

function testText(test: Test, locale: Locale): string {
  const field = code(test.field);
  if ("is" in test) {
    const values = test.is.map((value) => code(String(value)));
    return locale === "vi" ? `${field} là ${joined(values, "hoặc")}` : `${field} is ${joined(values, "or")}`;
  }
  if (locale === "vi") return test.present ? `có ${field}` : `không có ${field}`;
  return test.present ? `${field} is there` : `${field} is absent`;
}

function fields(names: readonly string[], last: string): string {
  return joined(names.map(code), last);
}

function joined(items: readonly string[], last: string): string {
  return [items.slice(0, -1).join(", "), ...items.slice(-1)].filter(Boolean).join(` ${last} `);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
