import { codeLists, listOf } from "../codes/all.js";
import { codeOf } from "../codes/code.js";
import type { CodeList } from "../codes/code-list.js";
import type { HeadedKind } from "../codes/heading-of.js";
import { headingOf } from "../codes/heading-of.js";
import { kindTitles } from "../codes/kind-title.js";
import { labelOf } from "../codes/label.js";
import { unitPhrase, unitWord } from "../codes/unit-phrase.js";
import type { Locale } from "../core/locale.js";
import { formatNumber } from "../core/number.js";
import { toPointer } from "../core/pointer.js";
import { parseRef } from "../core/reference.js";
import type { Terms } from "./terms.js";
import type { IssueParams, ValueType } from "./params.js";
import { placeOf } from "./place.js";
import { clean } from "./text.js";

type Choice = IssueParams["invalid_code"];

/** What an issue is about, for the headings of its fields. */
export interface Scope {
  readonly kind: HeadedKind;
  /** Steps from the record to the group of fields that the params name. */
  readonly path: readonly string[];
}

/** Params put into words, in one language and for one issue. */
export interface Words {
  /** A text without signs that would disturb the sentence. */
  readonly text: (text: string) => string;
  /** A value that was found, texts in quotes. */
  readonly quote: (found: unknown) => string;
  readonly number: (value: number) => string;
  /** A position that is counted from 0, counted from 1. */
  readonly ordinal: (index: number) => string;
  /** A computed share, rounded to two decimals. */
  readonly percent: (value: number) => string;
  readonly day: (day: string) => string;
  readonly type: (type: ValueType) => string;
  /** What a written form asks for, with an example. */
  readonly format: (format: string) => string;
  /** The label of a code, in quotes. */
  readonly label: (list: string, code: string) => string;
  /** The label of a code without quotes. */
  readonly plain: (list: string, code: string) => string;
  /** What a choice is made from. */
  readonly among: (choice: Choice) => string;
  /** What to choose: the code that was probably meant, all of a few, or where to look them up. */
  readonly advice: (choice: Choice) => string;
  /** The question whether a similar word was meant; empty where there is none. */
  readonly meant: (similar: string | undefined, name: (similar: string) => string) => string;
  /** The heading of a field beside the place of the issue, in quotes. */
  readonly heading: (field: string) => string;
  /** A field as it is written, with its heading. */
  readonly field: (field: string) => string;
  /** The value of such a field as its label. */
  readonly value: (field: string, value: string) => string;
  /** What a pointer within the record leads to, in quotes. */
  readonly entry: (pointer: string) => string;
  /** The title of a kind of record. */
  readonly kind: (kind: string) => string;
  /** A kind of record as it is written, with its title. */
  readonly kindChoice: (kind: string) => string;
  /** A unit within a sentence: "xã Nậm Mạ", "Nậm Mạ commune". */
  readonly unit: (kind: string, name: string) => string;
  /** The word for a kind of unit, in lower case. */
  readonly unitKind: (kind: string) => string;
  /** What a reference names. */
  readonly thing: (reference: string) => string;
  /** The place that a pointer from the root leads to; in a stream, its line. */
  readonly place: (pointer: string, line?: number) => string;
  readonly or: (items: readonly string[]) => string;
  readonly and: (items: readonly string[]) => string;
}

/** The words for one issue. */
export function wordsFor(locale: Locale, terms: Terms, { kind, path }: Scope): Words {
  const text = clean;
  const number = (value: number): string =>
    typeof value === "number" && Number.isFinite(value) ? formatNumber(value, locale) : quote(value);
  const quote = (found: unknown): string => {
    if (typeof found === "number" && Number.isFinite(found)) return formatNumber(found, locale);
    if (typeof found === "boolean") return terms.yesNo[found ? 0 : 1];
    if (typeof found !== "string") return terms.types[found === null ? "null" : "other"];
    const stand = STANDS_FOR.get(found);
    return stand === undefined ? `“${text(found)}”` : terms.types[stand];
  };
  const labelIn = (list: CodeList | undefined, code: string): string =>
    list !== undefined && Object.hasOwn(list.members, code) ? labelOf(list, code, locale) : text(code);
  const plain = (list: string, code: string): string => labelIn(listOf(list), code);
  const headed = (field: string): string =>
    text(headingOf(kind, toPointer([...path, text(field)]), locale).replace(/^.* › /s, ""));
  const title = (name: string): string =>
    Object.hasOwn(kindTitles, name) ? kindTitles[name as keyof typeof kindTitles][locale] : text(name);
  const named = (word: string, label: string): string => `“${text(word)}” – ${label}`;
  const meant = (similar: string | undefined, name: (similar: string) => string): string =>
    similar === undefined ? "" : terms.meant(name(similar));
  const join = (items: readonly string[], last: string): string =>
    [items.slice(0, -1).join(", "), ...items.slice(-1)].filter(Boolean).join(` ${last} `);

  return {
    text,
    quote,
    number,
    ordinal: (index) => number(typeof index === "number" ? index + 1 : index),
    percent: (value) => `${number(Math.round(value * 100) / 100)} %`,
    day: (day) => {
      const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(day);
      if (match === null) return quote(day);
      const [year = 0, month, dayOfMonth] = match.slice(1).map((part) => (part ? Number(part) : undefined));
      return terms.day(year, month, dayOfMonth);
    },
    type: (type) => terms.types[Object.hasOwn(terms.types, type) ? type : "other"],
    format: (format) =>
      (Object.hasOwn(terms.formats, format) ? terms.formats[format] : undefined) ?? quote(format),
    label: (list, code) => `“${plain(list, code)}”`,
    plain,
    among: (choice) => terms.among(choiceList(choice)?.title[locale] ?? ""),
    advice: (choice) => {
      const list = choiceList(choice);
      const near = choice.similar ?? guess(choice, list);
      if (near !== undefined) return meant(near, (code) => named(code, labelIn(list, code)));
      if (choice.allowed.length > 6)
        return list ? terms.lookUp(number(choice.allowed.length), list.name) : "";
      if (choice.allowed.length === 0) return "";
      const all = choice.allowed.map((code) => `“${text(code)}”${list ? ` (${labelIn(list, code)})` : ""}`);
      return terms.choose(join(all, terms.or));
    },
    meant,
    heading: (field) => `“${headed(field)}”`,
    field: (field) => named(field, headed(field)),
    value: (field, value) => {
      if (value === "true" || value === "false") return terms.yesNo[value === "true" ? 0 : 1];
      return `“${labelIn(listOfField(kind, field, value), value)}”`;
    },
    entry: (pointer) => `“${text(headingOf(kind, pointer, locale))}”`,
    kind: title,
    kindChoice: (kind) => named(kind, title(kind)),
    unit: (kind, name) => unitPhrase(text(kind), text(name), locale),
    unitKind: (kind) => unitWord(text(kind), locale),
    thing: (reference) => {
      const parsed = parseRef(reference);
      if (parsed === undefined) return `“${plain("body", reference)}”`;
      const { body, scheme, value } = parsed;
      const unit = Object.hasOwn(terms.units, scheme) ? terms.units[scheme]?.(text(value)) : undefined;
      const record = scheme === "group" ? "unit-group" : scheme;
      const thing =
        unit ?? (scheme === "class" ? plain("actor-class", value) : `${title(record)} ${text(value)}`);
      return body === undefined ? thing : terms.bodyOf(plain("body", body), thing);
    },
    place: (pointer, line) =>
      line === undefined
        ? placeOf({ pointer: pointer.replace(/\/(?:id|ref)$/, "") }, locale, terms).text
        : terms.line(number(line)),
    or: (items) => join(items, terms.or),
    and: (items) => join(items, terms.and),
  };
}

/** What stands for values that are not shown. */
const STANDS_FOR: ReadonlyMap<string, ValueType> = new Map([
  ["[…]", "list"],
  ["{…}", "object"],
  ["(undefined)", "nothing"],
  ["(function)", "other"],
  ["(symbol)", "other"],
  ["(bigint)", "other"],
]);

/** The list to choose from; where the choice has none of its own, the first list with all its codes. */
function choiceList({ list, allowed }: Choice): CodeList | undefined {
  if (list !== "") return listOf(list);
  if (allowed.length === 0) return undefined;
  return codeLists.find(({ members }) => allowed.every((code) => Object.hasOwn(members, code)));
}

/** The code whose label, in either language, was written instead of it. */
function guess({ allowed, found }: Choice, list: CodeList | undefined): string | undefined {
  const code = list && codeOf(list, found);
  return code !== undefined && allowed.includes(code) ? code : undefined;
}

/** The list of a field's values, by its name: `outcome` of an answer → `answer-outcome`. */
function listOfField(kind: string, field: string, value: string): CodeList | undefined {
  const name = field.replaceAll(/[A-Z]/g, (letter) => "-" + letter.toLowerCase());
  return (
    listOf(name) ??
    listOf(`${kind}-${name}`) ??
    codeLists.find((list) => list.name.endsWith(`-${name}`) && Object.hasOwn(list.members, value))
  );
}
