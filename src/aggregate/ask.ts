import type { Day } from "../core/day.js";
import type { Labels } from "../core/locale.js";
import type { RecordKind } from "../core/record-kind.js";
import { sameValue } from "../core/same-value.js";
import type { Dataset } from "../model/dataset.js";
import { toEntries } from "../model/stream.js";
import type { StreamEntry } from "../model/stream.js";
import type { Aggregate } from "./aggregate.js";
import { aggregate } from "./aggregate.js";
import { finishWith } from "./adapt.js";
import type { Facts, Reads } from "./fact.js";
import { asItStood, isAfter } from "./fact-day.js";
import type { FactTables, Picked } from "./fact-table.js";
import { factTables } from "./fact-table.js";
import type { LeftOut, LeftOutReason } from "./left-out.js";
import type { AskOptions } from "./option.js";
import { byKey, sortRows } from "./order.js";
import type { Question } from "./question.js";

/** An answer: tidy rows, and every record that did not count with the reason. */
export interface Answer<Row> {
  readonly title: Labels;
  readonly rows: readonly Row[];
  /** Sorted by kind, id and reason; empty: everything counted. */
  readonly leftOut: readonly LeftOut[];
  readonly asOf: Day;
}

/**
 * Answers a question about a dataset, or about entries from any number of streams, in any order.
 *
 * @example ask(dataset, topDifficulties(), { asOf: "2025-12-01" }).rows[0] // { field: "staffing", findings: 9, … }
 */
export function ask<Row>(
  source: Dataset | Iterable<StreamEntry>,
  question: Question<Row>,
  options: AskOptions,
): Answer<Row> {
  const entries = Symbol.iterator in source ? source : toEntries(source);
  return aggregate(entries, questionAggregate(question, options));
}

/** A question as an aggregate over entries, to be computed in parts. */
export function questionAggregate<Row>(
  question: Question<Row>,
  options: AskOptions,
): Aggregate<StreamEntry, FactTables, Answer<Row>> {
  return finishWith(factTables(question.reads), (tables) => answerFrom(tables, question, options));
}

/**
 * Answers a question from facts that were gathered before, with `factTables(mergeReads([…]))`: several questions, or
 * several days, after one pass over the records.
 */
export function answerFrom<Row>(
  tables: FactTables,
  question: Question<Row>,
  options: AskOptions,
): Answer<Row> {
  const leftOut: LeftOut[] = [];
  const facts: Partial<Record<RecordKind, Picked[]>> = {};
  for (const [kind, fields] of Object.entries(question.reads) as [RecordKind, readonly string[]][])
    facts[kind] = factsOf(tables, kind, fields, options.asOf, leftOut);
  const { rows, leftOut: more = [] } = question.answer(facts as unknown as Facts<Reads>, options);
  return {
    title: question.title,
    rows: rows.map(withoutUndefined),
    leftOut: sortRows([...leftOut, ...more], "kind", "id", "reason"),
    asOf: options.asOf,
  };
}

function factsOf(
  tables: FactTables,
  kind: RecordKind,
  fields: readonly string[],
  asOf: Day,
  leftOut: LeftOut[],
): Picked[] {
  const facts: Picked[] = [];
  const leave = (id: string, reason: LeftOutReason): unknown => leftOut.push({ kind, id, reason });
  for (const [key, cell] of [...(tables.get(kind) ?? [])].sort(byKey)) {
    const [first, ...others] = cell === "withdrawn" ? [] : cell.map((version) => read(version, fields));
    if (first === undefined) leave(key, "withdrawn");
    else if (others.some((other) => !sameValue(first, other))) leave(key, "conflicting");
    else if (isAfter(kind, first, asOf)) leave(key, "after-as-of");
    else facts.push({ ...asItStood(first, asOf), key });
  }
  return facts;
}

/** What this question reads: the tables may hold more, for others. */
function read(version: Picked, fields: readonly string[]): Picked {
  return Object.fromEntries(fields.flatMap((field) => (field in version ? [[field, version[field]]] : [])));
}

function withoutUndefined<Row>(row: Row): Row {
  return Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== undefined)) as Row;
}
