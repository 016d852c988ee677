import type { StreamEntry } from "../model/stream.js";
import type { Dialect } from "./dialect.js";
import { nameIn, textIn } from "./dialect.js";
import type { TableRow } from "../tables/rows.js";
import type { Cell, Table } from "../tables/table.js";
import { columnNames, rowsOf } from "../tables/rows.js";

const ROWS_A_STATEMENT = 500;

/**
 * Statements that put normalised entries into the tables, each ending with a semicolon: for small data and for tests. Large
 * data go in by the loader of the database, from files of {@link rowsOf}.
 */
export function* insertRows(entries: Iterable<StreamEntry>, dialect: Dialect): Generator<string> {
  // A record's lists come after the record, and every table of a kind is filled in the order of its creation.
  const waiting = new Map<string, [TableRow, ...TableRow[]]>();
  for (const entry of entries) {
    if (entry.kind === "dataset") continue;
    for (const row of rowsOf(entry)) {
      const rows = waiting.get(row.table.name);
      if (rows === undefined) waiting.set(row.table.name, [row]);
      else rows.push(row);
    }
  }
  const groups = [...waiting.values()].sort(
    ([one], [other]) => one.table.key.length - other.table.key.length,
  );
  for (const rows of groups)
    for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
      yield statement(rows[0].table, rows.slice(start, start + ROWS_A_STATEMENT), dialect);
}

function statement(table: Table, rows: readonly TableRow[], dialect: Dialect): string {
  const names = columnNames(table).map((name) => nameIn(dialect, name));
  const values = rows.map(({ cells }) => `(${cells.map((cell) => literal(cell, dialect)).join(", ")})`);
  return `INSERT INTO ${nameIn(dialect, table.name)} (${names.join(", ")}) VALUES\n  ${values.join(",\n  ")};`;
}

function literal(cell: Cell, dialect: Dialect): string {
  if (cell === null) return "NULL";
  if (typeof cell === "string") return textIn(dialect, cell);
  return String(cell).toUpperCase();
}
