import { itemAt } from "../../core/item-at.js";
import type { Locale } from "../../core/locale.js";
import { addressOf, columnLetters, MOST_ROWS } from "./address.js";
import { hintFor } from "./hint.js";
import type { SheetColumn } from "./layout.js";
import { styles } from "./style.js";
import type { WrittenCell } from "./write-cell.js";
import { encodeText, encodeXml } from "./xml.js";

const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`;
const PAGE = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`;

/** A range of labels to choose from, as a formula names it. */
export type ChoicesOf = (column: SheetColumn) => string | undefined;

/** The sheet of a table: headings, rows, choices and hints. */
export function sheetXml(
  columns: readonly SheetColumn[],
  rows: Iterable<readonly (WrittenCell | undefined)[]>,
  choices: ChoicesOf,
  locale: Locale,
): string {
  const headings = columns.map((column) => column.headings[locale] + (column.required ? " *" : ""));
  const lines = [
    `<row r="1" ht="${String(heightOf(columns, headings))}" customHeight="1">${headings.map((text, column) => textCell(text, 0, column, itemAt(columns, column).required ? styles.requiredHeading : styles.heading)).join("")}</row>`,
  ];
  let row = 0;
  for (const cells of rows) {
    row += 1;
    const written = cells.map((cell, column) => cellXml(cell, row, column, styleOf(itemAt(columns, column))));
    lines.push(
      `<row r="${String(row + 1)}" ht="${String(15 * linesOf(cells, columns))}">${written.join("")}</row>`,
    );
  }
  const widths = columns.map(
    (column, at) =>
      `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(widthOf(column))}" style="${String(styleOf(column))}" customWidth="1"/>`,
  );
  const rules = columns
    .map((column, at) => validation(column, at, choices(column), locale))
    .filter((it) => it !== "");
  // The column of ids has a hint on every sheet: there is at least one.
  const validations = `<dataValidations count="${String(rules.length)}">${rules.join("")}</dataValidations>`;
  return `${HEAD}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join("")}</cols><sheetData>${lines.join("")}</sheetData>${validations}${PAGE}</worksheet>`;
}

/** A sheet of texts in columns, the first of each in bold. */
export function textSheetXml(
  columns: readonly (readonly string[])[],
  width: number,
  first: number,
  rest: number,
): string {
  const height = Math.max(0, ...columns.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, row) => {
    const cells = columns.map((texts, column) => {
      const text = texts[row];
      return text === undefined ? "" : textCell(text, row, column, row === 0 ? first : rest);
    });
    return `<row r="${String(row + 1)}">${cells.join("")}</row>`;
  });
  const widths = `<cols><col min="1" max="${String(Math.max(1, columns.length))}" width="${String(width)}" customWidth="1"/></cols>`;
  return `${HEAD}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>${widths}<sheetData>${lines.join("")}</sheetData>${PAGE}</worksheet>`;
}

function textCell(text: string, row: number, column: number, style: number): string {
  return `<c r="${addressOf({ row, column })}" s="${String(style)}" t="inlineStr"><is><t xml:space="preserve">${encodeText(text)}</t></is></c>`;
}

function cellXml(cell: WrittenCell | undefined, row: number, column: number, style: number): string {
  if (cell === undefined) return "";
  if (cell.type === "text") return textCell(cell.text, row, column, styles.text);
  const at = `<c r="${addressOf({ row, column })}"`;
  if (cell.type === "boolean")
    return `${at} s="${String(styles.number)}" t="b"><v>${cell.value ? "1" : "0"}</v></c>`;
  const ownStyle =
    cell.share === true ? styles.percent : style === styles.whole ? styles.whole : styles.number;
  return `${at} s="${String(ownStyle)}"><v>${String(cell.number)}</v></c>`;
}

function styleOf({ column: { type, unit } }: SheetColumn): number {
  if (type === "integer") return styles.whole;
  if (type !== "decimal") return styles.text;
  return unit === "percent" ? styles.percent : styles.number;
}

function widthOf({ column, joined }: SheetColumn): number {
  if (column.type !== "text") return 14;
  if (column.format === "text" || column.format === undefined) return 36;
  if (column.format === "day" || column.format === "partial-day" || column.format === "time") return 14;
  return joined === true ? 34 : 26;
}

/** How many lines the longest text of a row takes in its column. */
function linesOf(cells: readonly (WrittenCell | undefined)[], columns: readonly SheetColumn[]): number {
  const counts = cells.map((cell, at) => {
    if (cell?.type !== "text") return 1;
    const width = widthOf(itemAt(columns, at));
    return cell.text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(25, Math.max(1, ...counts));
}

/** The height that the longest heading needs in its column. */
function heightOf(columns: readonly SheetColumn[], headings: readonly string[]): number {
  const lines = columns.map((column, at) =>
    Math.ceil((itemAt(headings, at).length * 1.25) / widthOf(column)),
  );
  return 8 + 15 * Math.min(6, Math.max(...lines));
}

const WRONG = {
  vi: ["Không có trong danh mục", "Xin chọn một giá trị trong danh sách."],
  en: ["Not in the list", "Please choose one of the list."],
} as const;

/** A rule that offers choices, or a hint, for a whole column below its heading. */
function validation(column: SheetColumn, at: number, range: string | undefined, locale: Locale): string {
  const letters = columnLetters(at);
  const hint = hintFor(column)?.[locale];
  if (range === undefined && hint === undefined) return "";
  const prompt = hint === undefined ? "" : ` showInputMessage="1" prompt="${encodeXml(hint.slice(0, 255))}"`;
  const where = ` sqref="${letters}2:${letters}${String(MOST_ROWS)}"`;
  if (range === undefined) return `<dataValidation type="none" allowBlank="1"${prompt}${where}/>`;
  const [title, error] = WRONG[locale];
  // In a cell that takes several values the list offers them, but cannot refuse two.
  const refusal =
    column.joined === true ? "" : ` showErrorMessage="1" errorTitle="${title}" error="${error}"`;
  return `<dataValidation type="list" allowBlank="1"${prompt}${refusal}${where}><formula1>${encodeXml(range)}</formula1></dataValidation>`;
}
