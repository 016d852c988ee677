import type { Day, PartialDay, Period } from "../core/dates.js";
import { addDays, firstDayOf, lastDayOf, PARTIAL_DAY_PATTERN, weekdayOf } from "../core/dates.js";
import type { Deadline } from "../model/value/deadline.js";
import type { Moment } from "./clock.js";
import type { RecurrencePoint } from "./recurrence-point.js";
import { recurrencePointOf } from "./recurrence-point.js";

/**
 * Why a deadline has no occurrences: it does not return · the period has no start or no end · its `at` or the period cannot
 * be read.
 */
export type NoOccurrences = "not-recurring" | "period-open" | "unreadable";

/** The days on which a duty is due within a period, or why none can be told. */
export type Occurrences =
  | {
      readonly status: "dated";
      /** In order; empty when none falls into the period. */
      readonly moments: readonly Moment[];
    }
  | { readonly status: "undated"; readonly reason: NoOccurrences };

/**
 * The days on which a recurring duty is due within a period, both ends included. Without `at` it is due at the end of each
 * day, week (Sunday), month, quarter or year. Of `at` the plain forms are read, in Vietnamese or English: a time ("17:00",
 * "17h30"), a weekday ("thứ sáu", "Friday"), "ngày 25" of a month (its last day where it is shorter), "ngày 25 tháng cuối
 * quý", "ngày 15 tháng 12" of a year, "cuối tháng"; a time can stand beside a day, and "trước" before it, which makes it the
 * day before. Other words are never guessed.
 *
 * @example occurrencesOf({ type: "recurring", every: "month", at: "ngày 25" }, { start: "2025-07", end: "2025-08" })
 * // { status: "dated", moments: [{ day: "2025-07-25" }, { day: "2025-08-25" }] }
 */
export function occurrencesOf(deadline: Deadline | undefined, period: Period): Occurrences {
  if (deadline?.type !== "recurring") return { status: "undated", reason: "not-recurring" };
  const { start, end } = period;
  if (start === undefined || end === undefined) return { status: "undated", reason: "period-open" };
  const point = recurrencePointOf(deadline.every, deadline.at);
  if (point === undefined || !isPartialDay(start) || !isPartialDay(end))
    return { status: "undated", reason: "unreadable" };
  const shift = point.before === true ? 1 : 0;
  const days = daysOf(point, addDays(firstDayOf(start), shift), addDays(lastDayOf(end), shift));
  const moments = [...days].map((day) => ({
    day: addDays(day, -shift),
    ...(point.time !== undefined && { time: point.time }),
  }));
  return { status: "dated", moments };
}

function* daysOf(point: RecurrencePoint, start: Day, end: Day): Generator<Day> {
  if (point.months === undefined) {
    const wait = point.weekday === undefined ? 0 : (point.weekday - weekdayOf(start) + 7) % 7;
    const step = point.weekday === undefined ? 1 : 7;
    for (let day = addDays(start, wait); day <= end; day = addDays(day, step)) yield day;
    return;
  }
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1)
    for (const month of point.months) {
      const last = lastDayOf(`${year}-${twoDigits(month)}`);
      const day = point.dayOfMonth === undefined ? last : `${last.slice(0, 8)}${twoDigits(point.dayOfMonth)}`;
      const due = day < last ? day : last;
      if (start <= due && due <= end) yield due;
    }
}

function isPartialDay(value: unknown): value is PartialDay {
  return typeof value === "string" && PARTIAL_DAY_PATTERN.test(value);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
