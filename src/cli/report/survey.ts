import type { CodeList } from "../../codes/code-list.js";
import { labelOf } from "../../codes/label.js";
import { nameOf, type NamedKind } from "../../codes/name-of.js";
import type { Day } from "../../core/dates.js";
import type { Labels, Locale } from "../../core/locale.js";
import { formatNumber } from "../../core/number.js";
import { clean } from "../../issues/text.js";
import { lookupIn } from "../../model/lookup.js";
import { toEntries } from "../../model/stream.js";
import { aggregate } from "../../aggregate/aggregate.js";
import { answerFrom, type Answer } from "../../aggregate/ask.js";
import { mergeReads } from "../../aggregate/fact.js";
import { factTables } from "../../aggregate/fact-table.js";
import type { UnitSource } from "../../aggregate/option.js";
import type { Question } from "../../aggregate/question.js";
import { predecessorsOf } from "../../units/former/succession.js";
import { findCommune } from "../../units/commune.js";
import { findProvince } from "../../units/province.js";
import type { Loaded } from "./load.js";
import { namedCommunes } from "./named-commune.js";

/** What sections ask of a dataset, and the words they say it in. */
export interface Survey extends Loaded {
  readonly locale: Locale;
  readonly asOf: Day;
  /** Codes of the communes that the records speak of, each with its province. */
  readonly communes: ReadonlyMap<string, string>;
  /** All that the report asks. */
  readonly questions: readonly Question<object>[];
  /** Answers one of the questions that the survey was made for. */
  ask<Row extends object>(this: void, question: Question<Row>): Answer<Row>;
  /** What a reference stands for, as one clean line. */
  name(this: void, reference: string): string;
  /** The label of a code; what is not classified for none. */
  label(this: void, list: CodeList, code: string | undefined): string;
  number(this: void, value: number): string;
  day(this: void, day: string): string;
  /** The text in the language of the report. */
  say(this: void, vi: string, en: string): string;
}

const UNCLASSIFIED: Labels = { vi: "Chưa phân loại", en: "Not classified" };

/** Reads the facts of all questions in one pass. */
export function surveyOf(
  loaded: Loaded,
  locale: Locale,
  asOf: Day,
  questions: readonly Question<object>[],
): Survey {
  const { dataset } = loaded;
  const entries = toEntries(dataset);
  const tables = aggregate(entries, factTables(mergeReads(questions.map(({ reads }) => reads))));
  const communes = namedCommunes(dataset, asOf);
  const listed = [...communes].map(([code, provinceCode]) => ({ code, provinceCode }));
  const units: UnitSource = { listCommunes: () => listed, predecessorsOf };
  const lookup = lookupIn(dataset);
  const find = (kind: NamedKind, id: string): object | undefined =>
    lookup.find(kind, id) ?? findUnit(kind, id, asOf);
  const answers = new Map<Question<object>, Answer<object>>();
  const ask = (question: Question<object>): Answer<object> => {
    const answer = answers.get(question) ?? answerFrom(tables, question, { asOf, units });
    answers.set(question, answer);
    return answer;
  };
  return {
    ...loaded,
    locale,
    asOf,
    communes,
    questions,
    ask: ask as Survey["ask"],
    name: (reference) => clean(nameOf(reference, { find }, locale)),
    label: (list, code) => (code === undefined ? UNCLASSIFIED[locale] : clean(labelOf(list, code, locale))),
    number: (value) => formatNumber(value, locale),
    day: (day) => (locale === "vi" ? day.split("-").reverse().join("/") : day),
    say: (vi, en) => (locale === "vi" ? vi : en),
  };
}

function findUnit(kind: NamedKind, id: string, on: Day): object | undefined {
  if (kind === "commune") return findCommune(id, { on }) ?? findCommune(id);
  return kind === "province" ? (findProvince(id, { on }) ?? findProvince(id)) : undefined;
}
