import type { StreamEntry } from "../model/stream.js";
import { mixedText } from "./mixed.js";
import type { Cell, Column, Table } from "./table.js";
import { tablesOf } from "./tables.js";

/** One row, cells in the order of {@link columnNames}. */
export interface TableRow {
  readonly table: Table;
  readonly cells: readonly Cell[];
}

/** The names of all columns of a table in order: those of the key first. */
export function columnNames({ key, columns }: Table): string[] {
  return [...key, ...columns.map(({ name }) => name).filter((name) => !key.includes(name))];
}

/** The rows of one record, a parent before its children. Give it normalised entries, as `toEntries` makes them. */
export function* rowsOf({ kind, record }: StreamEntry): Generator<TableRow> {
  const [root, ...lists] = tablesOf(kind);
  const key = (valueAt(record, [root.key[0]]) ?? null) as Cell;
  yield { table: root, cells: cellsOf(root, [key], record) };
  yield* childrenOf(root, [key], record, lists);
}

function* childrenOf(
  parent: Table,
  key: readonly Cell[],
  value: unknown,
  tables: readonly Table[],
): Generator<TableRow> {
  for (const table of tables) {
    if (table.parent !== parent.name) continue;
    const members = valueAt(value, table.path);
    if (!Array.isArray(members)) continue;
    for (const [nth, member] of members.entries()) {
      yield { table, cells: cellsOf(table, [...key, nth], member) };
      yield* childrenOf(table, [...key, nth], member, tables);
    }
  }
}

function cellsOf(table: Table, key: readonly Cell[], value: unknown): Cell[] {
  const others = table.columns.filter(({ name }) => !table.key.includes(name));
  return [...key, ...others.map((column) => cellOf(column, valueAt(value, column.path)))];
}

function cellOf({ mixed }: Column, value: unknown): Cell {
  if (value === undefined || value === null) return null;
  return mixed === true ? mixedText(value as Exclude<Cell, null>) : (value as Cell);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[step];
  }
  return at;
}
