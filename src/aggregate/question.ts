import type { Labels } from "../core/locale.js";
import type { RecordKind } from "../core/record-kind.js";
import type { Facts, Reads } from "./fact.js";
import { dayFieldOf } from "./fact-day.js";
import type { LeftOut } from "./left-out.js";
import type { AskOptions } from "./option.js";

/** What a question says about itself, in both languages. */
export interface QuestionText {
  /** The question, as a heading. */
  readonly title: Labels;
  /** What is counted. */
  readonly unit: Labels;
  /** What its shares are shares of; absent: it gives no shares. */
  readonly denominator?: Labels;
  /** Which records it is about. */
  readonly population: Labels;
  /** How they are counted. */
  readonly rule: Labels;
}

/** The rows of an answer, and what did not count. */
export interface Found<Row> {
  readonly rows: readonly Row[];
  /** Besides those withdrawn, conflicting or later than the day, which every question leaves out. */
  readonly leftOut?: readonly LeftOut[];
}

/** A question that a provincial office or the Ministry of Home Affairs asks of the records. */
export interface Question<Row> extends QuestionText {
  /** kebab-case, as in SQL (`overdue_tasks`) and on the command line. */
  readonly name: string;
  /** The fields it reads of each kind of record. */
  readonly reads: Reads;
  /** Answers it from the facts; {@link ask} gathers them. */
  answer(facts: Facts<Reads>, options: AskOptions): Found<Row>;
}

interface Definition<Row, R extends Reads> extends QuestionText {
  readonly name: string;
  readonly reads: R;
  answer(facts: Facts<R>, options: AskOptions): Found<Row>;
}

/** Makes a question: its facts are typed by what it reads, and the day of every kind is read with it. */
export function question<Row, const R extends Reads>(definition: Definition<Row, R>): Question<Row> {
  const reads: Partial<Record<RecordKind, readonly string[]>> = {};
  for (const [kind, fields] of Object.entries(definition.reads) as [RecordKind, readonly string[]][]) {
    const day = dayFieldOf(kind);
    reads[kind] = day === undefined || fields.includes(day) ? fields : [...fields, day];
  }
  return {
    ...definition,
    reads: reads as Reads,
    answer: (facts, options) => definition.answer(facts as Facts<R>, options),
  };
}
