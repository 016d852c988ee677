import { fold } from "../../core/text.js";
import { mostSimilar } from "../../core/similar.js";
import type { IssueCode } from "../../issues/issue.js";
import type { IssueParams } from "../../issues/params.js";
import type { ReadRow } from "../assemble.js";
import { setAt } from "../assemble.js";
import type { Cell } from "../table.js";
import { columnLetters } from "./address.js";
import type { SheetColumn, SheetLayout } from "./layout.js";
import { readCell } from "./read-cell.js";
import type { Reading } from "./reading.js";
import type { CellValue, MergedRange, SheetRow } from "./sheet.js";
import { cut, shown } from "./shown.js";

/** Where the columns of a sheet were found. */
export interface SheetPlace {
  /** Its name, as the sender wrote it. */
  readonly sheet: string;
  readonly layout: SheetLayout;
  readonly columns: ReadonlyMap<SheetColumn, number>;
}

/** A row that was read from a sheet. */
export interface SheetRecord extends ReadRow {
  readonly place: SheetPlace;
  /** From 0. */
  readonly row: number;
}

/** Something wrong with a cell; `record`: that it belongs to, absent: none. */
export interface CellFault {
  readonly code: IssueCode;
  readonly params: IssueParams[IssueCode];
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly record?: SheetRecord;
  readonly field?: SheetColumn;
}

/** Headings stand in one of the first rows: titles and remarks may stand above. */
const HEADING_ROWS = 10;

/** Reads the rows of a sheet below its headings. */
export function readSheet(
  sheet: string,
  layout: SheetLayout,
  rows: Iterable<SheetRow>,
  merged: readonly MergedRange[],
  reading: Reading,
  faults: CellFault[],
): SheetRecord[] {
  const byHeading = headingsOf(layout);
  const waiting: SheetRow[] = [];
  const records: SheetRecord[] = [];
  let reader: RowReader | undefined;
  const begin = (): RowReader => {
    const headings = headingRow(waiting, byHeading, reading);
    const begun = new RowReader(sheet, layout, headings, byHeading, merged, reading, faults);
    for (const row of waiting) if (row.row > headings.row) begun.read(row, records);
    return begun;
  };
  for (const row of rows) {
    if (reader !== undefined) reader.read(row, records);
    else if (waiting.push(row) === HEADING_ROWS) reader = begin();
  }
  if (reader === undefined && waiting.length > 0) begin();
  return records;
}

/** The columns of a layout by their headings in either language and by their names, without marks. */
function headingsOf({ columns }: SheetLayout): Map<string, SheetColumn> {
  const byHeading = new Map<string, SheetColumn>();
  for (const column of columns)
    for (const text of [column.column.name, column.headings.en, column.headings.vi])
      byHeading.set(fold(text), column);
  return byHeading;
}

/** Of some rows the one with the most headings that are known; the first of those with as many. */
function headingRow(
  rows: readonly SheetRow[],
  byHeading: ReadonlyMap<string, SheetColumn>,
  reading: Reading,
): SheetRow {
  const known = ({ cells }: SheetRow): number =>
    [...cells.values()].filter((cell) => byHeading.has(fold(shown(cell, reading)))).length;
  return rows.reduce((best, row) => (known(row) > known(best) ? row : best));
}

/** Reads rows of one sheet, whose headings are known. */
class RowReader {
  readonly #place: SheetPlace;
  readonly #found: ReadonlyMap<number, SheetColumn>;
  readonly #headings: SheetRow;
  readonly #unknown = new Set<number>();
  readonly #byHeading: ReadonlyMap<string, SheetColumn>;
  readonly #merged: ReadonlyMap<number, readonly MergedRange[]>;
  readonly #reading: Reading;
  readonly #faults: CellFault[];
  /** The last place of each list that was given or counted, by the list's key. */
  readonly #counts = new Map<string, number>();

  constructor(
    sheet: string,
    layout: SheetLayout,
    headings: SheetRow,
    byHeading: ReadonlyMap<string, SheetColumn>,
    merged: readonly MergedRange[],
    reading: Reading,
    faults: CellFault[],
  ) {
    const columns = new Map<SheetColumn, number>();
    const found = new Map<number, SheetColumn>();
    const { row } = headings;
    for (const [column, cell] of headings.cells) {
      const field = byHeading.get(fold(shown(cell, reading)));
      if (field === undefined) continue;
      if (columns.has(field))
        faults.push({
          code: "repeated_column",
          params: { heading: cut(shown(cell, reading)) },
          ...{ sheet, row, column },
        });
      else {
        columns.set(field, column);
        found.set(column, field);
      }
    }
    const byRow = new Map<number, MergedRange[]>();
    for (const range of merged) {
      const others = byRow.get(range.from.row);
      if (others === undefined) byRow.set(range.from.row, [range]);
      else others.push(range);
    }
    this.#place = { sheet, layout, columns };
    this.#found = found;
    this.#headings = headings;
    this.#byHeading = byHeading;
    this.#merged = byRow;
    this.#reading = reading;
    this.#faults = faults;
  }

  read({ row, cells }: SheetRow, records: SheetRecord[]): void {
    const { layout } = this.#place;
    const key: Cell[] = layout.table.key.map(() => null);
    const values: [SheetColumn, unknown][] = [];
    const isMember = layout.table.columns[0]?.path.length === 0;
    const record: { -readonly [K in keyof SheetRecord]: SheetRecord[K] } = {
      key,
      value: {},
      lists: new Map(),
      place: this.#place,
      row,
    };
    let isEmpty = true;
    for (const [column, cell] of cells) {
      const field = this.#found.get(column);
      if (field === undefined) {
        this.#reportColumn(column);
        continue;
      }
      isEmpty = false;
      const value = this.#valueOf(cell, field, column, record);
      if (field.level !== undefined)
        key[field.level] = (field.level > 0 && typeof value === "number" ? value - 1 : value) as Cell;
      if ((field.path.length > 0 || field.level === undefined) && value !== null) values.push([field, value]);
    }
    if (isEmpty) return;
    // Fields in the order of the model, whatever that of the columns.
    const order = (field: SheetColumn): number => layout.columns.indexOf(field);
    values.sort(([one], [other]) => order(one) - order(other));
    if (isMember) record.value = values[0]?.[1] ?? null;
    else for (const [field, value] of values) setAt(record.value, field.path, value);
    this.#pointersOfWholes(record, isMember);
    this.#count(key);
    this.#reportMerged(row, record);
    records.push(record);
  }

  #valueOf(cell: CellValue, field: SheetColumn, column: number, record: SheetRecord): unknown {
    const report = (code: IssueCode, params: IssueParams[IssueCode]): void => {
      this.#faults.push({ code, params, sheet: this.#place.sheet, row: record.row, column, record, field });
    };
    if (field.joined !== true || cell.type !== "text") {
      const value = readCell(cell, field.column, this.#reading, report);
      return field.joined === true && value !== null ? [value] : value;
    }
    const separator = field.column.format === "pointer" ? /\r?\n/ : /\r?\n|;/;
    const members = cell.text.split(separator).filter((text) => text.trim() !== "");
    const values = members.map((text) =>
      readCell({ type: "text", text: text.trim() }, field.column, this.#reading, report),
    );
    return values.some((value) => value === null) ? null : values;
  }

  /** A member that is the pointer to a whole record may be an empty cell. */
  #pointersOfWholes(record: { value: unknown }, isMember: boolean): void {
    const [only] = this.#place.layout.table.columns;
    if (isMember && record.value === null && only?.format === "pointer") record.value = "";
  }

  /** A place that is left empty is the next one of its list. */
  #count(key: Cell[]): void {
    if (key.length < 2) return;
    const list = JSON.stringify(key.slice(0, -1));
    const given = key.at(-1);
    const next = typeof given === "number" ? given : (this.#counts.get(list) ?? -1) + 1;
    key[key.length - 1] = next;
    this.#counts.set(list, Math.max(next, this.#counts.get(list) ?? -1));
  }

  #reportColumn(column: number): void {
    if (this.#unknown.has(column)) return;
    this.#unknown.add(column);
    const cell = this.#headings.cells.get(column);
    const heading = cell === undefined ? columnLetters(column) : shown(cell, this.#reading);
    const isRepeated = cell !== undefined && this.#byHeading.has(fold(heading));
    if (isRepeated) return;
    const { locale } = this.#reading;
    const similar = mostSimilar(
      heading,
      this.#place.layout.columns.map(({ headings }) => headings[locale]),
    );
    this.#faults.push({
      code: "unknown_column",
      params: { heading: cut(heading), ...(similar !== undefined && { similar }) },
      sheet: this.#place.sheet,
      row: this.#headings.row,
      column,
    });
  }

  /** A value in merged cells may be meant for each of them, or for the first. */
  #reportMerged(row: number, record: SheetRecord): void {
    for (const { range, from, to } of this.#merged.get(row) ?? []) {
      const within = [...this.#found].filter(([column]) => column >= from.column && column <= to.column);
      const [first] = within;
      if (first === undefined || (from.row === to.row && within.length < 2)) continue;
      const [column, field] = first;
      const { sheet } = this.#place;
      this.#faults.push({ code: "merged_cells", params: { range }, sheet, row, column, record, field });
    }
  }
}
