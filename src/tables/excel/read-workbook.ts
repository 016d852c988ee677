import type { Locale } from "../../core/locale.js";
import { toPointer } from "../../core/pointer.js";
import { collections, recordKinds } from "../../core/record-kind.js";
import { IssueCollector } from "../../issues/collector.js";
import type { Issue } from "../../issues/issue.js";
import type { UnreadableReason } from "../../issues/params-table.js";
import type { Result } from "../../issues/result.js";
import type { Dataset } from "../../model/dataset.js";
import { assemble } from "../assemble.js";
import type { TableKind } from "../table.js";
import { tablesOf } from "../tables.js";
import { cellName } from "./address.js";
import { readBook } from "./book.js";
import { cellOf } from "./cell-of.js";
import { findSheet } from "./find-sheet.js";
import { openPackage, textOf } from "./package.js";
import type { CellFault, SheetRecord } from "./read-sheet.js";
import { readSheet } from "./read-sheet.js";
import type { UnitResolver } from "./read-unit.js";
import { mergedRanges, rowsOfSheet } from "./sheet.js";

/** How a workbook is read. */
export interface ReadWorkbookOptions {
  /** How numbers are written in texts, `1.964,5` or `1,964.5`; absent: Vietnamese. Headings and labels may be in either. */
  readonly locale?: Locale | undefined;
  /** Finds units by their names: the module `haicap/units`, or `haicap/units/former`. Absent: codes and references alone. */
  readonly registry?: UnitResolver | undefined;
  /** Judges what was read, as `validateDataset` does; its issues get the cells they came from. Absent: only cells are judged. */
  readonly validate?: ((dataset: Partial<Dataset>) => Result<unknown>) | undefined;
}

const KINDS: readonly TableKind[] = ["dataset", ...recordKinds];

/**
 * Reads a workbook: one sheet for each kind and list, headings in Vietnamese or English, in any order. Takes labels or
 * codes, names of units or their codes, days as `15/10/2025`, as dates of the workbook or in part, numbers as the workbook
 * keeps them or as they are printed, shares with their sign. What may mean several things is an issue, never a guess.
 * Issues carry the cell, `'Kiến nghị'!C7`; pointers lead into the dataset. Never throws; a file of any origin is read in
 * bounded time and memory.
 *
 * @example
 * const result = readWorkbook(bytes, { registry: units, validate: validateDataset });
 * if (!result.ok) send(writeErrors(bytes, result.issues, "vi").value);
 */
export function readWorkbook(bytes: Uint8Array, options: ReadWorkbookOptions = {}): Result<Partial<Dataset>> {
  const collector = new IssueCollector();
  const refuse = (reason: UnreadableReason): Result<Partial<Dataset>> => {
    collector.add({ base: "" }, "unreadable_file", "", { reason });
    return collector.result({});
  };
  const parts = openPackage(bytes);
  if (typeof parts === "string") return refuse(parts);
  const book = readBook(parts);
  if (book === undefined) return refuse("not-a-workbook");

  const { locale = "vi", registry } = options;
  const reading = { locale, dates: book.dates, resolver: registry && remembering(registry) };
  const faults: CellFault[] = [];
  const byTable = new Map<string, SheetRecord[]>();
  for (const { name, path, hidden } of book.sheets) {
    const text = textOf(parts, path);
    const found = findSheet(name, locale);
    if (found === "own") continue;
    if ("similar" in found) {
      const isEmpty = rowsOfSheet(text, book).next().done === true;
      const params = { sheet: name, ...(found.similar !== undefined && { similar: found.similar }) };
      if (!hidden && !isEmpty) faults.push({ code: "unknown_sheet", params, sheet: name, row: 0, column: 0 });
      continue;
    }
    const { layout } = found;
    const rows = readSheet(name, layout, rowsOfSheet(text, book), mergedRanges(text), reading, faults);
    byTable.set(layout.table.name, [...(byTable.get(layout.table.name) ?? []), ...rows]);
  }
  if (byTable.size === 0) return refuse("no-known-sheet");

  const { dataset, rows, pointers } = together(byTable, faults);
  const seen = new Set<string>();
  for (const fault of faults) {
    const cell = cellName(fault.sheet, fault);
    seen.add(cell);
    addFault(fault, cell, pointers, collector);
  }
  if (options.validate !== undefined) {
    const { issues, counts } = options.validate(dataset);
    const byCode = { ...counts.byCode };
    const rest = { ...counts, byCode };
    const placed: Issue[] = [];
    for (const issue of issues) {
      const cell = cellOf(issue.pointer, rows);
      // What is missing because it could not be read was said already.
      if (cell !== undefined && seen.has(cell)) {
        rest[issue.severity] -= 1;
        byCode[issue.code] = (byCode[issue.code] ?? 1) - 1;
      } else placed.push(cell === undefined ? issue : { ...issue, cell });
    }
    collector.merge({ issues: placed, counts: rest });
  }
  return collector.result(dataset);
}

/** The dataset of the rows, the rows of its records, and the pointer of every row. */
function together(
  byTable: ReadonlyMap<string, readonly SheetRecord[]>,
  faults: CellFault[],
): {
  dataset: Partial<Dataset>;
  rows: Map<string, readonly SheetRecord[]>;
  pointers: Map<SheetRecord, string>;
} {
  const dataset: Record<string, unknown> = {};
  const rows = new Map<string, readonly SheetRecord[]>();
  const pointers = new Map<SheetRecord, string>();
  for (const kind of KINDS) {
    const records = assemble(
      tablesOf(kind),
      ({ name }) => byTable.get(name) ?? [],
      (_, record) => faults.push(orphan(kind, record)),
    );
    if (records.length === 0) continue;
    const collection = kind === "dataset" ? "" : collections[kind];
    rows.set(collection, records);
    for (const [index, record] of records.entries())
      point(record, kind === "dataset" ? "" : toPointer([collection, index]), pointers);
    const [, second] = kind === "dataset" ? records : [];
    if (second !== undefined) faults.push(surplus(second, records.length));
    if (kind === "dataset") Object.assign(dataset, records[0]?.value);
    else dataset[collection] = records.map(({ value }) => value);
  }
  return { dataset: dataset, rows, pointers };
}

function point(record: SheetRecord, pointer: string, pointers: Map<SheetRecord, string>): void {
  pointers.set(record, pointer);
  for (const members of record.lists.values() as IterableIterator<SheetRecord[]>)
    for (const [index, member] of members.entries())
      point(member, pointer + toPointer([...member.place.layout.table.path, index]), pointers);
}

/** A row of a list that hangs on nothing. */
function orphan(kind: TableKind, record: SheetRecord): CellFault {
  const { layout, columns, sheet } = record.place;
  const column = layout.columns.find(({ level }) => level === 0);
  const at = { sheet, row: record.row, column: (column && columns.get(column)) ?? 0, record };
  const [id] = record.key;
  if (id === null || kind === "dataset") return { code: "missing_field", params: { field: "id" }, ...at };
  return { code: "reference_not_found", params: { kind, id: String(id) }, ...at };
}

/** A second row where one dataset stands. */
function surplus(record: SheetRecord, found: number): CellFault {
  const at = {
    sheet: record.place.sheet,
    row: record.row,
    column: Math.min(...record.place.columns.values()),
  };
  return { code: "too_many_items", params: { max: 1, found }, ...at };
}

function addFault(
  { code, params, record, field }: CellFault,
  cell: string,
  pointers: ReadonlyMap<SheetRecord, string>,
  collector: IssueCollector,
): void {
  const kind = record?.place.layout.table.kind;
  const [key] = record?.key ?? [];
  const subject = {
    base: (record && pointers.get(record)) ?? "",
    cell,
    ...(kind !== undefined && kind !== "dataset" && { kind }),
    ...(typeof key === "string" && kind !== "dataset" && { recordId: key }),
  };
  collector.add(subject, code, field === undefined ? "" : toPointer(field.path), params);
}

/** Names come again and again: each is looked up once. */
function remembering(resolver: UnitResolver): UnitResolver {
  const known = new Map<string, ReturnType<UnitResolver["resolveUnit"]>>();
  return {
    resolveUnit: (text, options) => {
      const name = `${options?.era ?? ""}|${text}`;
      let found = known.get(name);
      if (found === undefined) known.set(name, (found = resolver.resolveUnit(text, options)));
      return found;
    },
  };
}
