import { isDay, parseDay } from "../../core/dates.js";
import type { Cell } from "../table.js";
import type { HeldValue, Reading, ReportCell } from "./reading.js";
import type { DateSystem } from "./serial-day.js";
import { dayOfSerial, timeOfSerial } from "./serial-day.js";
import type { CellValue } from "./sheet.js";
import { cut, shown } from "./shown.js";

/**
 * A day, or as much of it as is known: a date of the workbook, `15/10/2025`, `10/2025`, `2025`. A date that is shown
 * without its day is a month, and no day; a number that is shown as one is a year at most.
 */
export function readDay(cell: HeldValue, partial: boolean, reading: Reading, report: ReportCell): Cell {
  const day =
    cell.type === "number"
      ? dayOfNumber(cell, reading.dates)
      : cell.type === "text"
        ? dayOfText(cell.text)
        : undefined;
  if (day !== undefined && (partial || isDay(day))) return day;
  report("unreadable_day", { found: cut(shown(cell, reading)), partial });
  return null;
}

function dayOfNumber(
  { number, meaning }: Extract<CellValue, { type: "number" }>,
  dates: DateSystem,
): string | undefined {
  if (meaning === "number" || meaning === "text")
    return Number.isInteger(number) && number >= 1900 && number <= 2199 ? String(number) : undefined;
  const day = dayOfSerial(number, dates);
  if (meaning === "day" || meaning === "moment") return day;
  return meaning === "month" ? day?.slice(0, 7) : meaning === "year" ? day?.slice(0, 4) : undefined;
}

function dayOfText(text: string): string | undefined {
  const trimmed = text.normalize("NFC").trim().toLowerCase();
  const iso = /^(\d{4}-\d{2}-\d{2})t00:00:00(?:\.0+)?z?$/.exec(trimmed)?.[1];
  const day = parseDay(iso ?? trimmed);
  if (day !== undefined) return day;
  const year = /^(?:năm )?((?:19|2[01])\d\d)$/.exec(trimmed)?.[1];
  if (year !== undefined) return year;
  if (/^(?:19|2[01])\d\d-(?:0[1-9]|1[0-2])$/.test(trimmed)) return trimmed;
  const [whole, month = "", ofYear = ""] =
    /^(?:tháng )?(0?[1-9]|1[0-2])(?:\/|-| năm )((?:19|2[01])\d\d)$/.exec(trimmed) ?? [];
  return whole === undefined ? undefined : `${ofYear}-${month.padStart(2, "0")}`;
}

/** A time of day: a time of the workbook, `8:30`, `8h30`, `8 giờ 30`. */
export function readTime(cell: HeldValue, reading: Reading, report: ReportCell): Cell {
  if (cell.type === "number" && cell.meaning === "time") {
    const time = timeOfSerial(cell.number);
    if (time !== undefined) return time;
  }
  const text = shown(cell, reading).trim().toLowerCase();
  const [, hour = "", minute = ""] = /^(\d{1,2})(?::| ?h ?| ?giờ ?)(\d{2})(?::00)?$/.exec(text) ?? [];
  if (hour !== "") return `${hour.padStart(2, "0")}:${minute}`;
  report("invalid_format", { format: "time", found: cut(text) });
  return null;
}
