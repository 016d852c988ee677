import { expect, test } from "vitest";
import { fixedHolidaysOf, isWorkingDay } from "../../src/lifecycle/calendar.js";
import { threeYears } from "./calendars.js";

test.each<[string, boolean | undefined, string]>([
  ["2025-10-28", true, "a Tuesday"],
  ["2025-11-01", false, "a Saturday"],
  ["2025-11-02", false, "a Sunday"],
  ["2025-09-02", false, "National Day, a Tuesday"],
  ["2025-01-29", false, "the first day of Tết"],
  ["2025-05-02", false, "a Friday off in exchange"],
  ["2025-04-26", true, "a Saturday worked in exchange"],
  ["2024-02-29", true, "a leap day"],
  ["2023-12-31", undefined, "the day before the calendar starts"],
  ["2027-01-01", undefined, "the day after it ends"],
  ["2025-02-29", undefined, "no day at all"],
])("%s is worked: %s (%s)", (day, expected) => {
  expect(isWorkingDay(day, threeYears)).toBe(expected);
});

test("four holidays have a fixed day, with their names and their law", () => {
  expect(fixedHolidaysOf(2025).map(({ day }) => day)).toEqual([
    "2025-01-01",
    "2025-04-30",
    "2025-05-01",
    "2025-09-02",
  ]);
  for (const { name, source } of fixedHolidaysOf(2025)) {
    expect(name?.vi).toBeTruthy();
    expect(name?.en).toBeTruthy();
    expect(source).toContain("Article 112");
  }
  expect(fixedHolidaysOf(Number.NaN)).toEqual([]);
  expect(fixedHolidaysOf(99_999)).toEqual([]);
});
