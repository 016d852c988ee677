/**
 * Civil days in Vietnam as `YYYY-MM-DD` strings. Strings compare in date order; arithmetic runs in UTC, so no zone or
 * daylight rule of the machine can shift a day.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays as addDaysToDate } from "date-fns/addDays";
import { addMonths as addMonthsToDate } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { getDay } from "date-fns/getDay";
import type { Day } from "./day.js";
import { DAY_SOURCE, isDay, YEAR_SOURCE } from "./day.js";

export { type Day, DAY_PATTERN, isDay } from "./day.js";

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: a day as far as it is known. */
export type PartialDay = string;

/** Both ends inclusive; an end that is absent is not known. At least one of the three is there. */
export interface Period {
  /** First day, as far as it is known. */
  start?: PartialDay | undefined;
  /** Last day, as far as it is known. */
  end?: PartialDay | undefined;
  /** The period in words, as reported: "8 tháng", "nhiệm kỳ 2025–2030". */
  label?: string | undefined;
}

/** The form of a {@link PartialDay}. */
export const PARTIAL_DAY_PATTERN: RegExp = new RegExp(
  `^(?:${DAY_SOURCE}|${YEAR_SOURCE}(?:-(?:0[1-9]|1[0-2]))?)$`,
);

/** The first day that a partial day may mean: `"2025"` → `"2025-01-01"`. */
export function firstDayOf(day: PartialDay): Day {
  return day.length === 4 ? day + "-01-01" : day.length === 7 ? day + "-01" : day;
}

/** The last day that a partial day may mean: `"2025"` → `"2025-12-31"`, `"2024-02"` → `"2024-02-29"`. */
export function lastDayOf(day: PartialDay): Day {
  if (day.length === 4) return day + "-12-31";
  return day.length === 7 ? addDays(addMonths(firstDayOf(day), 1), -1) : day;
}

/** The day that lies `amount` days later (earlier when negative). */
export function addDays(day: Day, amount: number): Day {
  return toDay(addDaysToDate(toDate(day), amount));
}

/** The same day `amount` months later; where that month is shorter, its last day. */
export function addMonths(day: Day, amount: number): Day {
  return toDay(addMonthsToDate(toDate(day), amount));
}

/** Days from `start` to `end`: 0 for the same day, negative when `end` is earlier. */
export function daysBetween(start: Day, end: Day): number {
  return differenceInCalendarDays(toDate(end), toDate(start));
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return getDay(toDate(day));
}

/**
 * Reads a full day as written in Vietnam or as `YYYY-MM-DD`. Day before month; a year of two digits or no year is
 * never completed: the answer is then `undefined`, as it is for what is no text.
 *
 * @example parseDay("15/10/2025") // "2025-10-15"
 * @example parseDay("ngày 5 tháng 7 năm 2025") // "2025-07-05"
 * @example parseDay("5/7") // undefined
 */
export function parseDay(text: unknown): Day | undefined {
  if (typeof text !== "string") return undefined;
  const trimmed = text.normalize("NFC").trim();
  if (isDay(trimmed)) return trimmed;
  const match =
    /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(trimmed) ??
    /^(?:ngày )?(\d{1,2})( )tháng (\d{1,2}) năm (\d{4})$/i.exec(trimmed);
  if (match === null) return undefined;
  const [, dayOfMonth = "", , month = "", year = ""] = match;
  const day = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  return isDay(day) ? day : undefined;
}

/** Midnight of a day in UTC; date-fns goes on in UTC with what it is given in it. */
function toDate(day: Day): Date {
  return new UTCDateMini(day);
}

function toDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
