import type { Day } from "../core/dates.js";
import { isDay, weekdayOf } from "../core/dates.js";
import type { Labels } from "../core/locale.js";

/** A day off that is no Saturday or Sunday, or falls on one. */
export interface Holiday {
  readonly day: Day;
  /** What is celebrated; absent: not said, as with a day off in exchange. */
  readonly name?: Labels;
  /** The law or decision that makes it a day off; absent: not given. */
  readonly source?: string;
}

/**
 * The working days of a stretch of time. Saturdays and Sundays are off (Decision 188/1999/QĐ-TTg, 40-hour week of state
 * bodies) beside the holidays. What lies outside the stretch is not known: the days of Tết and of the Hùng Kings move
 * with the lunar year, and each year's decision may add days in exchange.
 */
export interface Calendar {
  /** The first day for which the lists are complete. */
  readonly start: Day;
  /** The last day for which the lists are complete. */
  readonly end: Day;
  readonly holidays: readonly Holiday[];
  /** Saturdays and Sundays that are worked in exchange for another day; absent: none. */
  readonly workedWeekends?: readonly Day[] | undefined;
}

/** Whether a day is worked; `undefined`: the calendar does not reach it. */
export type WorkingDays = (day: Day) => boolean | undefined;

/** Reads a calendar once, for many questions. */
export function workingDaysOf({ start, end, holidays, workedWeekends = [] }: Calendar): WorkingDays {
  const off = new Set(holidays.map(({ day }) => day));
  const worked = new Set(workedWeekends);
  return (day) => {
    if (!isDay(day) || !(start <= day && day <= end)) return undefined;
    if (off.has(day)) return false;
    return worked.has(day) || ![0, 6].includes(weekdayOf(day));
  };
}

/**
 * Whether state bodies work on a day; `undefined`: the calendar does not reach it.
 *
 * @example isWorkingDay("2025-09-02", { start: "2025-01-01", end: "2025-12-31", holidays: fixedHolidaysOf(2025) }) // false
 */
export function isWorkingDay(day: Day, calendar: Calendar): boolean | undefined {
  return workingDaysOf(calendar)(day);
}

const SOURCE = "Labour Code 45/2019/QH14, Article 112(1)";

const FIXED: readonly (readonly [monthDay: string, name: Labels])[] = [
  ["01-01", { vi: "Tết Dương lịch", en: "New Year's Day" }],
  ["04-30", { vi: "Ngày Chiến thắng", en: "Victory Day" }],
  ["05-01", { vi: "Ngày Quốc tế lao động", en: "International Labour Day" }],
  ["09-02", { vi: "Quốc khánh", en: "National Day" }],
];

/**
 * The holidays that fall on the same day every year. Not all of a year: Tết (five days), the Hùng Kings' day, the day beside
 * 2 September and the days off in exchange are set anew each year; add them from that year's decision.
 *
 * @example
 * const calendar = { start: "2025-01-01", end: "2025-12-31", holidays: [...fixedHolidaysOf(2025), ...tet2025] };
 */
export function fixedHolidaysOf(year: number): Holiday[] {
  return FIXED.map(([monthDay, name]) => ({ day: `${year}-${monthDay}`, name, source: SOURCE })).filter(
    ({ day }) => isDay(day),
  );
}
