import { itemAt } from "../core/item-at.js";
import { collections, recordKinds } from "../core/record-kind.js";
import type { Dataset } from "../model/dataset.js";
import { headerOf } from "../model/stream.js";
import type { StreamEntry } from "../model/stream.js";
import type { Cell } from "./table.js";
import { columnNames, rowsOf } from "./rows.js";

/** One row by the names of its columns; `null`: not reported. */
export type Row = Readonly<Record<string, Cell>>;

/** The rows of tables, by the names of the tables; a table without rows may be absent. */
export type Rows = Readonly<Record<string, readonly Row[]>>;

/**
 * The rows of a dataset, for the tables of `createTables` in `haicap/sql` and, under `dataset` and `dataset_source_ids`,
 * what the dataset says about itself. Records stand as they are: what a database shall find without looking at the context
 * of a record is written there by `normalise` first. A group of fields of which none is reported is left out.
 *
 * @example toRows(dataset).finding_units // [{ finding_id: "40/f-1", nth: 0, value: "commune:17329" }, …]
 */
export function toRows(dataset: Dataset): Record<string, Row[]> {
  const rows: Record<string, Row[]> = {};
  for (const entry of entriesOf(dataset))
    for (const { table, cells } of rowsOf(entry)) {
      const names = columnNames(table);
      const row = Object.fromEntries(names.map((name, at) => [name, itemAt(cells, at)]));
      (rows[table.name] ??= []).push(row);
    }
  return rows;
}

function* entriesOf(dataset: Dataset): Generator<StreamEntry> {
  yield { kind: "dataset", record: headerOf(dataset) };
  for (const kind of recordKinds)
    for (const record of dataset[collections[kind]] ?? []) yield { kind, record } as StreamEntry;
}
