import { toPointer } from "../core/pointer.js";
import { collections, recordKinds } from "../core/record-kind.js";
import { mostSimilar } from "../core/similar.js";
import { IssueCollector } from "../issues/collector.js";
import { foundOf, typeOfValue } from "../issues/found.js";
import type { ValueType } from "../issues/params.js";
import type { Result } from "../issues/result.js";
import type { Dataset } from "../model/dataset.js";
import type { ReadRow } from "./assemble.js";
import { assemble, setAt } from "./assemble.js";
import { mixedValue } from "./mixed.js";
import type { Cell } from "./table.js";
import { columnNames } from "./rows.js";
import type { Column, ColumnType, Table, TableKind } from "./table.js";
import { tablesOf } from "./tables.js";

/** Rows as a database gives them: a whole number may be a `bigint`, an absent column is `null`. */
export type DatabaseRows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A row with its place among the rows that were given. */
interface NumberedRow extends ReadRow {
  readonly at: number;
}

/** Kinds in the order of a dataset. */
const KINDS: readonly TableKind[] = ["dataset", ...recordKinds];

const EXPECTED: Readonly<Record<ColumnType, ValueType>> = {
  text: "text",
  integer: "whole-number",
  decimal: "number",
  boolean: "yes-no",
};

/**
 * The dataset of rows, the inverse of {@link toRows}. Records stand in the order of the rows, members of lists in the
 * order of their places. Without rows of `dataset` the value has no header. Refuses tables and columns that do not exist,
 * cells of another type, and rows of lists whose record is missing; pointers are `/table/row/column`. What the records say
 * is not judged: give the value to `validateDataset`.
 */
export function fromRows(rows: DatabaseRows): Result<Partial<Dataset>> {
  const collector = new IssueCollector();
  const dataset: Record<string, unknown> = {};
  const known = new Set<string>();
  for (const kind of KINDS) {
    const tables = tablesOf(kind);
    for (const { name } of tables) known.add(name);
    const records = assemble(
      tables,
      (table) => (Object.hasOwn(rows, table.name) ? readRows(table, rows[table.name] ?? [], collector) : []),
      ({ name }, { at, key }) => {
        const base = toPointer([name, at]);
        if (kind === "dataset") collector.add({ base }, "missing_field", "", { field: "id" });
        else collector.add({ base, kind }, "reference_not_found", "", { kind, id: String(key[0]) });
      },
    ).map(({ value }) => value);
    if (kind === "dataset") Object.assign(dataset, records[0]);
    else if (records.length > 0) dataset[collections[kind]] = records;
  }
  for (const name of Object.keys(rows))
    if (!known.has(name)) reportUnknown(name, [name], [...known], collector);
  return collector.result(dataset);
}

function readRows(
  table: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
  collector: IssueCollector,
): NumberedRow[] {
  const names = columnNames(table);
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  return rows.map((row, at) => {
    for (const name of Object.keys(row))
      if (!names.includes(name)) reportUnknown(name, [table.name, at, name], names, collector);
    const read = (name: string, column: Pick<Column, "type" | "mixed">): Cell =>
      readCell(row[name], column, toPointer([table.name, at, name]), collector);
    const key = table.key.map((name, level) =>
      read(name, byName.get(name) ?? { type: level === 0 ? "text" : "integer" }),
    );
    const [only] = table.columns;
    if (only?.path.length === 0) return { at, key, value: read(only.name, only), lists: new Map() };
    const value = {};
    for (const column of table.columns) {
      const cell = read(column.name, column);
      if (cell !== null) setAt(value, column.path, cell);
    }
    return { at, key, value, lists: new Map() };
  });
}

function readCell(
  value: unknown,
  { type, mixed }: Pick<Column, "type" | "mixed">,
  pointer: string,
  collector: IssueCollector,
): Cell {
  if (value === null || value === undefined) return null;
  if (type === "text" && typeof value === "string") return mixed === true ? mixedValue(value) : value;
  if (type === "boolean" && typeof value === "boolean") return value;
  if (type === "integer" || type === "decimal") {
    if (typeof value === "number" && Number.isFinite(value)) return value;
    if (typeof value === "bigint" && BigInt(Number(value)) === value) return Number(value);
  }
  const params = { expected: EXPECTED[type], found: typeOfValue(value) };
  collector.add({ base: pointer }, "wrong_type", "", params);
  return null;
}

function reportUnknown(
  key: string,
  path: readonly PropertyKey[],
  names: readonly string[],
  collector: IssueCollector,
): void {
  const similar = mostSimilar(key, names);
  const params = { key: String(foundOf(key)), ...(similar !== undefined && { similar }) };
  collector.add({ base: toPointer(path) }, "unknown_key", "", params);
}
