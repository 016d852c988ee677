import type { IssueSeverity } from "../../codes/issue-severity.js";
import { itemAt } from "../../core/item-at.js";
import { addressOf, parseAddress } from "./address.js";
import { opened, prefixAt, withAttribute } from "./edit.js";
import type { StyleMarker } from "./mark-style.js";
import { XmlReader } from "./xml.js";

/** The cells to be filled: row → column → severity. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, IssueSeverity>>;

/**
 * The sheet with cells filled, and with the fills of an earlier answer taken off. Cells and rows that were empty come in
 * where they belong; nothing else changes.
 */
export function markSheet(text: string, marks: Marks, styles: StyleMarker): string {
  const reader = new XmlReader(text);
  const rows = [...marks.keys()].sort((one, other) => one - other);
  const output: string[] = [];
  const columnStyles = new ColumnStyles();
  let copied = 0;
  let row = -1;
  let nextRow = 0;
  const put = (piece: string, resume: number): void => {
    output.push(text.slice(copied, reader.start), piece);
    copied = resume;
  };
  /** Rows that are not there, up to one that is. */
  const missingRows = (before: number, prefix: string): string => {
    let xml = "";
    for (; nextRow < rows.length && itemAt(rows, nextRow) < before; nextRow++) {
      const missing = itemAt(rows, nextRow);
      const cells = new RowMarks(
        missing,
        marks.get(missing),
        (column) => columnStyles.of(column),
        styles,
        prefix,
      );
      xml += `<${prefix}row r="${String(missing + 1)}">${cells.rest()}</${prefix}row>`;
    }
    return xml;
  };
  while (reader.next()) {
    if (reader.at("col") && !reader.is("close")) columnStyles.add(reader);
    if (reader.at("sheetData")) {
      if (reader.is("open")) continue;
      const prefix = prefixAt(text, reader.start);
      const added = missingRows(Number.POSITIVE_INFINITY, prefix);
      if (reader.is("close")) put(added + text.slice(reader.start, reader.end), reader.end);
      else if (added !== "") put(`<${prefix}sheetData>${added}</${prefix}sheetData>`, reader.end);
      break;
    }
    if (!reader.at("row") || reader.is("close")) continue;
    row = Number(reader.attribute("r") ?? row + 2) - 1;
    const prefix = prefixAt(text, reader.start);
    const before = missingRows(row, prefix);
    if (before !== "") put(before, reader.start);
    if (rows[nextRow] === row) nextRow++;
    const rowStyle =
      reader.attribute("customFormat") === "1" ? Number(reader.attribute("s") ?? 0) : undefined;
    const cells = new RowMarks(
      row,
      marks.get(row),
      (column) => rowStyle ?? columnStyles.of(column),
      styles,
      prefix,
    );
    if (reader.is("empty")) {
      const added = cells.rest();
      const tag = text.slice(reader.start, reader.end);
      if (added !== "") put(`${opened(tag)}${added}</${prefix}row>`, reader.end);
      continue;
    }
    let column = -1;
    while (reader.next() && !reader.at("row")) {
      if (!reader.at("c") || reader.is("close")) continue;
      column = parseAddress(reader.attribute("r") ?? "")?.column ?? column + 1;
      const missing = cells.before(column);
      const style = cells.styleOf(column, Number(reader.attribute("s") ?? 0));
      if (missing === "" && style === undefined) continue;
      const tag =
        style === undefined
          ? text.slice(reader.start, reader.end)
          : withAttribute(reader, "s", String(style));
      put(missing + tag, reader.end);
    }
    const rest = cells.rest();
    if (rest !== "") put(rest, reader.start);
  }
  return output.join("") + text.slice(copied);
}

/** The cells of one row to be filled, from left to right. */
class RowMarks {
  readonly #row: number;
  readonly #marks: ReadonlyMap<number, IssueSeverity>;
  readonly #columns: readonly number[];
  readonly #baseOf: (column: number) => number;
  readonly #styles: StyleMarker;
  readonly #prefix: string;
  #next = 0;

  constructor(
    row: number,
    marks: ReadonlyMap<number, IssueSeverity> = new Map(),
    baseOf: (column: number) => number,
    styles: StyleMarker,
    prefix: string,
  ) {
    this.#row = row;
    this.#marks = marks;
    this.#columns = [...marks.keys()].sort((one, other) => one - other);
    this.#baseOf = baseOf;
    this.#styles = styles;
    this.#prefix = prefix;
  }

  /** The style of a cell that is there; `undefined`: as it was. */
  styleOf(column: number, style: number): number | undefined {
    if (this.#columns[this.#next] === column) this.#next++;
    const severity = this.#marks.get(column);
    const isMarked = this.#styles.isMarked(style);
    return severity === undefined && !isMarked ? undefined : this.#styles.styleOf(style, severity);
  }

  /** Cells to be filled that are not there, up to a column. */
  before(column: number): string {
    let xml = "";
    for (; this.#next < this.#columns.length && itemAt(this.#columns, this.#next) < column; this.#next++) {
      const missing = itemAt(this.#columns, this.#next);
      const style = this.#styles.styleOf(this.#baseOf(missing), this.#marks.get(missing));
      xml += `<${this.#prefix}c r="${addressOf({ row: this.#row, column: missing })}" s="${String(style)}"/>`;
    }
    return xml;
  }

  /** Those after the last cell that is there. */
  rest(): string {
    return this.before(Number.POSITIVE_INFINITY);
  }
}

/** The styles that empty cells have from their columns. */
class ColumnStyles {
  readonly #ranges: { readonly from: number; readonly to: number; readonly style: number }[] = [];

  add(reader: XmlReader): void {
    const number = (name: string): number => Number(reader.attribute(name) ?? 0);
    this.#ranges.push({ from: number("min") - 1, to: number("max") - 1, style: number("style") });
  }

  of(column: number): number {
    return this.#ranges.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }
}
