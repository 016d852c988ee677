import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  firstDayOf,
  lastDayOf,
  parseDay,
  PARTIAL_DAY_PATTERN,
  weekdayOf,
} from "../../src/core/dates.js";

/** A day by its number, through arithmetic of its own: years of 365 days, leap days by the rule of the calendar. */
function dayNumber(day: string): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const before = year - 1;
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  return (
    before * 365 + leapDays + lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0) + date
  );
}

const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [year, month, day].map((part) => String(part).padStart(2, "0")).join("-"));

describe("days", () => {
  test("added and counted agree with the calendar, whatever the zone and its summer time", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1000, max: 1000 }), (day, amount) => {
        const later = addDays(day, amount);
        expect(dayNumber(later) - dayNumber(day)).toBe(amount);
        expect(daysBetween(day, later)).toBe(amount);
        expect(weekdayOf(day)).toBe(dayNumber(day) % 7);
      }),
    );
  });

  test.each([
    ["2025-03-29", 1, "2025-03-30"],
    ["2025-03-09", 1, "2025-03-10"],
    ["1994-12-31", 1, "1995-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2026-01-01", -1, "2025-12-31"],
  ])("%s and %i more is %s", (day, amount, expected) => {
    expect(addDays(day, amount)).toBe(expected);
  });

  test.each([
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-10-31", 1, "2025-11-30"],
    ["2025-12-15", 1, "2026-01-15"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-03-31", 0, "2025-03-31"],
  ])("%s and %i month(s) more is %s", (day, amount, expected) => {
    expect(addMonths(day, amount)).toBe(expected);
  });

  test("in part reach from their first to their last", () => {
    expect([firstDayOf("2025"), lastDayOf("2025")]).toEqual(["2025-01-01", "2025-12-31"]);
    expect([firstDayOf("2024-02"), lastDayOf("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDayOf("2025-02"), lastDayOf("2025-02")]).toEqual(["2025-02-01", "2025-02-28"]);
    expect([firstDayOf("2025-07-15"), lastDayOf("2025-07-15")]).toEqual(["2025-07-15", "2025-07-15"]);
  });

  test.each([
    ["2025-10-15", "2025-10-15"],
    ["15/10/2025", "2025-10-15"],
    ["5/7/2025", "2025-07-05"],
    ["05.07.2025", "2025-07-05"],
    ["5-7-2025", "2025-07-05"],
    [" 5/7/2025\n", "2025-07-05"],
    ["ngày 5 tháng 7 năm 2025", "2025-07-05"],
    ["Ngày 15 Tháng 10 năm 2025", "2025-10-15"],
    ["5 tháng 12 năm 2025", "2025-12-05"],
    ["ngày 5 tháng 7 năm 2025".normalize("NFD"), "2025-07-05"],
  ])("written %j are read", (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    ...["5/7", "5/7/25", "31/02/2025", "2025", "tháng 7 năm 2025", "", "5/7-2025", "5/7.2025", "2025/07/05"],
    ...["x5/7/2025", "15/7/20255", "5/7/2025x", "005/7/2025", "5/007/2025", "5 7 2025", "7/15/2025"],
    ...[
      "xngày 5 tháng 7 năm 2025",
      "ngày 5 tháng 7 năm 2025.",
      "ngày 5 tháng 7 năm 20255",
      "ngày tháng 7 năm 2025",
    ],
    ...["ngày ngày 5 tháng 7 năm 2025", "ngày 005 tháng 7 năm 2025", "ngày 5 tháng 007 năm 2025"],
    ...[
      "0/7/2025",
      "5/0/2025",
      "5/7/1899",
      "5/7/2200",
      "2025-02-30",
      20250705,
      null,
      undefined,
      ["5/7/2025"],
    ],
  ])("are not %j, and never completed", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test("and months and years have a form, and no other", () => {
    for (const day of ["1900", "2025", "2199", "2025-01", "2025-12", "2025-07-15", "2024-02-29"])
      expect(PARTIAL_DAY_PATTERN.test(day), day).toBe(true);
    for (const day of [
      "",
      "1899",
      "2200",
      "20255",
      "x2025",
      "2025-13",
      "2025-00",
      "2025-1",
      "2025-02-29",
      "2025-07-1",
    ])
      expect(PARTIAL_DAY_PATTERN.test(day), day).toBe(false);
  });
});
