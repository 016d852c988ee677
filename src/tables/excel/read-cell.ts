import { codeOf } from "../../codes/code.js";
import { mostSimilar } from "../../core/similar.js";
import { fold } from "../../core/text.js";
import type { Cell, Column } from "../table.js";
import { readDay, readTime } from "./read-day.js";
import { readNumber } from "./read-number.js";
import { readUnit, takesUnits, unitText } from "./read-unit.js";
import type { HeldValue, ReportCell, Reading } from "./reading.js";
import type { CellValue } from "./sheet.js";
import { cut, isMoment, shown } from "./shown.js";
import { words } from "./word.js";

/** The value of a cell as its column means it; `null` where it cannot be read, which is then reported. */
export function readCell(cell: CellValue, column: Column, reading: Reading, report: ReportCell): Cell {
  if (cell.type === "fault") {
    report("formula_without_value", { found: cut(cell.text) });
    return null;
  }
  switch (column.type) {
    case "integer":
    case "decimal":
      return readNumber(cell, column, reading, report);
    case "boolean":
      return readYesNo(cell, column, reading, report);
    default:
      return column.mixed === true ? readMixed(cell, reading) : readText(cell, column, reading, report);
  }
}

/** A text, a number or yes and no, whichever the cell holds. */
function readMixed(cell: HeldValue, reading: Reading): Cell {
  if (cell.type === "boolean") return cell.value;
  return cell.type === "number" && !isMoment(cell) ? cell.number : lines(shown(cell, reading));
}

function readText(cell: HeldValue, column: Column, reading: Reading, report: ReportCell): Cell {
  const { format, list, members } = column;
  if (format === "day" || format === "partial-day")
    return readDay(cell, format === "partial-day", reading, report);
  if (format === "time") return readTime(cell, reading, report);
  const text = shown(cell, reading);
  if (list !== undefined) {
    const code = codeOf(list, text);
    if (code !== undefined) return code;
    const allowed = Object.keys(list.members);
    const similar = similarCode(text, list.members);
    report("invalid_code", { list: list.name, found: cut(text), allowed, ...(similar && { similar }) });
    return null;
  }
  const bare = text.trim();
  if (members !== undefined) return members.find((member) => member === fold(bare)) ?? bare;
  if (format === "pointer") return words.wholeRecord.includes(fold(bare)) ? "" : bare;
  if (takesUnits(format) && format !== undefined) return readUnitText(bare, format, reading, report);
  if (format === "province-code" || format === "commune-code")
    return readCode(bare, format === "province-code" ? 2 : 5, cell, reading, report);
  return format === "text" || format === undefined ? lines(text) : bare;
}

function lines(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
}

function readUnitText(
  text: string,
  format: NonNullable<Column["format"]>,
  { resolver, locale }: Reading,
  report: ReportCell,
): string | null {
  const unit = readUnit(text, format, resolver);
  if (unit.status === "found") return unit.ref;
  const similar = unit.units.slice(0, 5).map((one) => unitText(one, locale));
  if (unit.status === "ambiguous") report("ambiguous_cell", { found: cut(text), readings: similar });
  else report("unit_name_not_found", { found: cut(text), similar });
  return null;
}

/** The code of a unit, or of the one unit of its level that a name means. */
function readCode(text: string, digits: number, cell: CellValue, reading: Reading, report: ReportCell): Cell {
  if (/^\d+$/.test(text)) {
    // A workbook takes the zeros before a number away.
    if (cell.type !== "number" || text.length >= digits) return text;
    report("ambiguous_cell", { found: text, readings: [text.padStart(digits, "0")] });
    return null;
  }
  const ref = readUnitText(text, "unit-ref", reading, report);
  if (ref === null) return null;
  const [scheme, code = ""] = ref.split(":");
  if (scheme === (digits === 2 ? "province" : "commune")) return code;
  report("unit_name_not_found", { found: cut(text), similar: [] });
  return null;
}

function readYesNo(cell: HeldValue, column: Column, reading: Reading, report: ReportCell): Cell {
  const answer = cell.type === "boolean" ? cell.value : yesOrNo(shown(cell, reading));
  if (answer === undefined) {
    report("wrong_type", { expected: "yes-no", found: cell.type === "number" ? "number" : "text" });
    return null;
  }
  // Where a column knows one answer alone, an empty cell says the other.
  return column.members?.includes(String(answer)) === false ? null : answer;
}

function yesOrNo(text: string): boolean | undefined {
  const word = fold(text);
  return words.yes.includes(word) ? true : words.no.includes(word) ? false : undefined;
}

/** The member whose label a text comes nearest to. */
function similarCode(
  text: string,
  members: Readonly<Record<string, { readonly vi: string; readonly en: string }>>,
): string | undefined {
  for (const locale of ["vi", "en"] as const) {
    const codes = new Map(Object.entries(members).map(([code, labels]) => [labels[locale], code]));
    const near = mostSimilar(text.trim(), [...codes.keys()]);
    if (near !== undefined) return codes.get(near);
  }
  return mostSimilar(text.trim(), Object.keys(members));
}
