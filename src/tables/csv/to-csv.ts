import { stringify } from "csv-stringify/sync";
import type { Dataset } from "../../model/dataset.js";
import type { Cell } from "../table.js";
import { columnNames } from "../rows.js";
import { toRows } from "../to-rows.js";
import { tablesOfDataset } from "../tables.js";
import { guarded } from "./guard.js";

/** Files of CSV by their names: `finding.csv`, `finding_units.csv`. */
export type CsvFiles = Readonly<Record<string, string>>;

/**
 * A dataset as CSV (RFC 4180), one file for each table that has rows; `fromCsv` gives the dataset back as it was. The first
 * line names the columns; numbers are as in JSON, yes and no are `true` and `false`, an empty cell is not reported. A text
 * that a spreadsheet would run as a formula begins with an apostrophe.
 *
 * @example for (const [name, text] of Object.entries(toCsv(dataset))) writeFileSync(name, text);
 */
export function toCsv(dataset: Dataset): Record<string, string> {
  const rows = toRows(dataset);
  const files: Record<string, string> = {};
  for (const table of tablesOfDataset()) {
    const own = rows[table.name];
    if (own === undefined) continue;
    const names = columnNames(table);
    const lines = own.map((row) => names.map((name) => csvCell(row[name] ?? null)));
    files[`${table.name}.csv`] = stringify([names, ...lines], { record_delimiter: "windows" });
  }
  return files;
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "string" ? guarded(cell) : JSON.stringify(cell);
}
