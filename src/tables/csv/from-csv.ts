import { CsvError, parse } from "csv-parse/sync";
import { itemAt } from "../../core/item-at.js";
import { toPointer } from "../../core/pointer.js";
import { IssueCollector } from "../../issues/collector.js";
import { foundOf } from "../../issues/found.js";
import type { Result } from "../../issues/result.js";
import type { Dataset } from "../../model/dataset.js";
import { fromRows } from "../from-rows.js";
import type { Table } from "../table.js";
import { tablesOfDataset } from "../tables.js";
import type { CsvFiles } from "./to-csv.js";
import { unguarded } from "./guard.js";

/**
 * The dataset of files of CSV, the inverse of `toCsv`. Files may be missing, columns may stand in any order; a file or
 * column that does not exist is refused. Pointers are `/table/row/column`, rows counted from 0 below the line of names.
 * What the records say is not judged: give the value to `validateDataset`.
 */
export function fromCsv(files: CsvFiles): Result<Partial<Dataset>> {
  const collector = new IssueCollector();
  const tables = new Map(tablesOfDataset().map((table) => [table.name, table]));
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const [file, text] of Object.entries(files)) {
    const name = file.replace(/^.*[/\\]/, "").replace(/\.csv$/i, "");
    const table = tables.get(name);
    rows[name] = table === undefined ? [] : readFile(table, text, collector);
  }
  const result = fromRows(rows);
  collector.merge(result);
  return collector.result(result.value ?? {});
}

function readFile(table: Table, text: string, collector: IssueCollector): Record<string, unknown>[] {
  let lines: string[][];
  try {
    lines = parse(text, { bom: true });
  } catch (error) {
    const reason = error instanceof CsvError ? error.code : "CSV";
    collector.add({ base: toPointer([table.name]) }, "unreadable_file", "", { reason: "csv", found: reason });
    return [];
  }
  const [names = [], ...body] = lines;
  for (const [at, name] of names.entries())
    if (names.indexOf(name) < at)
      collector.add({ base: toPointer([table.name]) }, "repeated_column", "", {
        heading: String(foundOf(name)),
      });
  const types = new Map(table.columns.map(({ name, type }) => [name, type]));
  return body.map((cells) =>
    Object.fromEntries(
      names.map((name, at) => {
        const isNth = !types.has(name) && table.key.indexOf(name) > 0;
        return [name, valueOf(itemAt(cells, at), types.get(name) ?? (isNth ? "integer" : "text"))];
      }),
    ),
  );
}

/** A cell as its column wants it; a text that is no number, yes or no stays a text and is refused as one. */
function valueOf(cell: string, type: Table["columns"][number]["type"]): unknown {
  if (cell === "") return null;
  if (type === "text") return unguarded(cell);
  if (type === "boolean") return cell === "true" || (cell === "false" ? false : cell);
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell;
}
