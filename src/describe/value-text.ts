import { measureUnitList } from "../codes/measure-unit.js";
import { kindTitles } from "../codes/kind-title.js";
import type { Locale } from "../core/locale.js";
import { formatNumber } from "../core/number.js";
import { LARGEST_NUMBER } from "../model/value/primitive.js";
import { code, link } from "./markdown.js";
import type { FieldDescription, ValueDescription } from "./model-description.js";
import { formTitles, word } from "./words.js";

/** What a field holds, in words with links; `listPage` is the page of the code lists. */
export function fieldTypeText({ list, value }: FieldDescription, locale: Locale, listPage: string): string {
  const text = valueText(value, locale, listPage);
  if (list === undefined) return text;
  const { max } = list;
  const limit = max === undefined ? "" : ` (${word("upTo", locale)} ${formatNumber(max, locale)})`;
  return `${word("listOf", locale)} ${text}${limit}`;
}

function valueText(value: ValueDescription, locale: Locale, listPage: string): string {
  const { codes, literals = [], objects = [], options = [] } = value;
  switch (value.type) {
    case "text":
      return textText(value, locale);
    case "number":
    case "whole-number":
      return numberText(value, locale);
    case "yes-no":
      return word("yesNo", locale);
    case "code":
      return codes ? link(codes.title[locale], codes.name, listPage) : "";
    case "literal":
      return literals.map((literal) => code(JSON.stringify(literal))).join(", ");
    case "object":
      return objects.map((name) => link(name, name)).join(", ");
    case "one-of":
      return options.map((option) => valueText(option, locale, listPage)).join(` ${word("or", locale)} `);
    case "other":
      return word("any", locale);
  }
}

function textText({ format, maxLength, reference }: ValueDescription, locale: Locale): string {
  if (reference !== undefined && reference !== "ref") {
    const known = kindTitles as Readonly<Record<string, (typeof kindTitles)["gift"]>>;
    return `${word("idOf", locale)} ${link(known[reference]?.[locale] ?? reference, reference)}`;
  }
  if (format !== undefined && format !== "text") return link(formTitles[format][locale], `form-${format}`);
  const limit =
    maxLength === undefined ? "" : ` (${word("upTo", locale)} ${formatNumber(maxLength, locale)})`;
  return word("text", locale) + limit;
}

function numberText({ type, min, max, unit }: ValueDescription, locale: Locale): string {
  const parts = [word(type === "number" ? "number" : "wholeNumber", locale)];
  if (min !== undefined && min > -LARGEST_NUMBER) parts.push(word("from", locale), formatNumber(min, locale));
  if (max !== undefined && max < LARGEST_NUMBER) parts.push(word("to", locale), formatNumber(max, locale));
  const label = unit === undefined ? "" : `, ${measureUnitList.members[unit][locale].toLowerCase()}`;
  return parts.join(" ") + label;
}
