import type { Cell } from "./table.js";
import type { Table } from "./table.js";

/** A row that was read: what it says, and the rows of its lists once they have found it. */
export interface ReadRow {
  /** The key of the record, then the places in the lists. A place that is `null` comes last. */
  readonly key: readonly Cell[];
  /** The record, or the member of a list, without its lists until it is assembled. */
  readonly value: unknown;
  /** The rows of each of its lists, by the name of their table. */
  readonly lists: Map<string, ReadRow[]>;
}

/**
 * Puts the rows of the tables of one kind together: lists into the members and records that they hang on, in the order of
 * their places. Gives the rows of the records; a row of a list that hangs on nothing is handed to `onOrphan`.
 */
export function assemble<Row extends ReadRow>(
  tables: readonly [Table, ...Table[]],
  rowsOf: (table: Table) => readonly Row[],
  onOrphan: (table: Table, row: Row) => void,
): readonly Row[] {
  const [root] = tables;
  const records = rowsOf(root);
  const byKey = new Map<string, Map<string, ReadRow>>([[root.name, keyed(records)]]);
  for (const table of tables) {
    if (table.parent === undefined) continue;
    const owners = byKey.get(table.parent);
    const found = new Map<ReadRow, ReadRow[]>();
    const rows = rowsOf(table).filter((row) => {
      const owner = owners?.get(nameOfKey(row.key.slice(0, -1)));
      if (owner === undefined) onOrphan(table, row);
      else {
        const members = found.get(owner);
        if (members === undefined) found.set(owner, [row]);
        else members.push(row);
      }
      return owner !== undefined;
    });
    for (const [owner, members] of found) {
      owner.lists.set(table.name, members);
      members.sort((one, other) => placeOf(one) - placeOf(other));
      const values = members.map(({ value }) => value);
      setAt(owner.value, table.path, [...listAt(owner.value, table.path), ...values]);
    }
    byKey.set(table.name, keyed(rows));
  }
  return records;
}

/** Writes a value at a path, making the objects on the way. */
export function setAt(target: unknown, path: readonly string[], value: unknown): void {
  let at = target as Record<string, unknown>;
  for (const [nth, step] of path.entries())
    if (nth === path.length - 1) at[step] = value;
    else at = (at[step] ??= {}) as Record<string, unknown>;
}

/** A list that a record brought along itself, as one cell; empty where there is none. */
function listAt(value: unknown, path: readonly string[]): readonly unknown[] {
  let at = value;
  for (const step of path) at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
  return Array.isArray(at) ? (at as readonly unknown[]) : [];
}

/** The rows by their keys; of rows with one key the first. */
function keyed(rows: readonly ReadRow[]): Map<string, ReadRow> {
  const map = new Map<string, ReadRow>();
  for (const row of rows) {
    const name = nameOfKey(row.key);
    if (!map.has(name)) map.set(name, row);
  }
  return map;
}

function nameOfKey(key: readonly Cell[]): string {
  return JSON.stringify(key);
}

function placeOf({ key }: ReadRow): number {
  const place = key.at(-1);
  return typeof place === "number" ? place : Number.MAX_SAFE_INTEGER;
}
