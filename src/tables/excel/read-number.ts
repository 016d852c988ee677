import { formatNumber, parseNumber } from "../../core/number.js";
import type { Cell, Column } from "../table.js";
import type { HeldValue, Reading, ReportCell } from "./reading.js";
import { cut, percentOf, shown } from "./shown.js";

/**
 * A number: as the workbook keeps it, or as it is printed in the language of the file. A share that may be meant of 1 or
 * of 100, and a number in percent where no share is expected, are asked back.
 */
export function readNumber(
  cell: HeldValue,
  { unit, type }: Column,
  reading: Reading,
  report: ReportCell,
): Cell {
  const { locale } = reading;
  const isShare = unit === "percent";
  const ambiguous = (found: string, ...numbers: string[]): null => {
    report("ambiguous_cell", { found: cut(found), readings: numbers });
    return null;
  };
  const print = (number: number): string => formatNumber(number, locale);
  if (cell.type === "number") {
    const { number, meaning } = cell;
    if (meaning === "number" || meaning === "text") {
      if (!isShare || number === 0 || Math.abs(number) > 1) return number;
      return ambiguous(print(number), `${print(number)}%`, `${print(percentOf(number))}%`);
    }
    if (meaning === "percent") {
      if (isShare) return percentOf(number);
      return ambiguous(`${print(percentOf(number))}%`, print(percentOf(number)), print(number));
    }
  } else if (cell.type === "text") {
    const text = cell.text.replace(/\s+/g, "");
    const plain = isShare ? text.replace(/%$/, "") : text;
    const number = parseNumber(plain, locale);
    if (number !== undefined) {
      if (!isShare || plain !== text || number === 0 || Math.abs(number) > 1) return number;
      return ambiguous(cell.text, `${print(number)}%`, `${print(percentOf(number))}%`);
    }
  }
  const example = type === "integer" ? print(1964) : isShare ? `${print(98.28)}%` : print(98.28);
  report("unreadable_number", { found: cut(shown(cell, reading)), example });
  return null;
}
