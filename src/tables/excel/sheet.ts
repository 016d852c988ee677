import type { CellPlace } from "./address.js";
import { MOST_COLUMNS, MOST_ROWS, parseAddress } from "./address.js";
import type { Book } from "./book.js";
import { readRichText } from "./book.js";
import type { NumberMeaning } from "./number-format.js";
import { decodeText, XmlReader } from "./xml.js";

/** What a cell holds. */
export type CellValue =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "number"; readonly number: number; readonly meaning: NumberMeaning }
  | { readonly type: "boolean"; readonly value: boolean }
  /** A formula without a value, or an error: `#REF!`. */
  | { readonly type: "fault"; readonly text: string };

/** A row: its number from 0, and its cells that hold something, by column. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellValue>;
}

/** A range of cells that are one. */
export interface MergedRange {
  readonly range: string;
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The rows of a sheet that hold something, in order. */
export function* rowsOfSheet(text: string, book: Book): Generator<SheetRow> {
  const xml = new XmlReader(text);
  let row = -1;
  while (xml.next()) {
    if (xml.at("sheetData") && !xml.is("open")) return;
    if (!xml.at("row") || xml.is("close")) continue;
    row = numberOr(xml.attribute("r"), row + 2) - 1;
    if (row >= MOST_ROWS) return;
    if (xml.is("empty")) continue;
    const cells = new Map<number, CellValue>();
    let column = -1;
    while (xml.next() && !xml.at("row")) {
      if (!xml.at("c") || xml.is("close")) continue;
      const address = xml.attribute("r");
      column = (address === undefined ? undefined : parseAddress(address)?.column) ?? column + 1;
      const value = xml.is("empty") ? undefined : readCell(xml, book);
      if (value !== undefined && column < MOST_COLUMNS) cells.set(column, value);
    }
    if (cells.size > 0) yield { row, cells };
  }
}

/** Reads a cell, up to where it ends. */
function readCell(xml: XmlReader, book: Book): CellValue | undefined {
  const type = xml.attribute("t") ?? "n";
  const meaning = book.meanings[Number(xml.attribute("s") ?? 0)] ?? "number";
  let value: string | undefined;
  let formula: string | undefined;
  while (xml.next() && !(xml.at("c") && xml.is("close"))) {
    if (xml.at("is")) value = readRichText(xml, "is");
    else if (xml.at("v") && xml.is("close")) value = xml.text();
    else if (xml.at("f")) formula = xml.is("close") ? xml.text() : (formula ?? "");
  }
  if (value === undefined || (value === "" && formula !== undefined && type !== "str"))
    return formula === undefined ? undefined : { type: "fault", text: `=${formula}` };
  switch (type) {
    case "s":
      return textCell(book.strings[Number(value)] ?? "");
    case "str":
      return textCell(decodeText(value));
    case "inlineStr":
      return textCell(value);
    case "b":
      return { type: "boolean", value: value === "1" || value === "true" };
    case "e":
      return { type: "fault", text: value };
    case "d":
      return textCell(value);
    default: {
      const number = Number(value);
      return value.trim() === "" || !Number.isFinite(number)
        ? undefined
        : { type: "number", number, meaning };
    }
  }
}

function textCell(text: string): CellValue | undefined {
  return text.trim() === "" ? undefined : { type: "text", text };
}

function numberOr(text: string | undefined, otherwise: number): number {
  const number = Number(text);
  return text !== undefined && Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** The cells of a sheet that were merged. */
export function mergedRanges(text: string): MergedRange[] {
  const ranges: MergedRange[] = [];
  const start = text.lastIndexOf("</sheetData>");
  const xml = new XmlReader(start < 0 ? text : text.slice(start));
  while (xml.next()) {
    if (!xml.at("mergeCell") || xml.is("close")) continue;
    const range = xml.attribute("ref") ?? "";
    const [first = "", last = first] = range.split(":");
    const [from, to] = [parseAddress(first), parseAddress(last)];
    if (from && to && (from.row !== to.row || from.column !== to.column)) ranges.push({ range, from, to });
  }
  return ranges;
}
