import type { Calendar, Holiday } from "../../src/lifecycle/calendar.js";
import { fixedHolidaysOf } from "../../src/lifecycle/calendar.js";

/** Days off one after another, as a decision of the year would list them. */
export function daysOff(yearMonth: string, first: number, last: number): Holiday[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    day: `${yearMonth}-${String(first + index).padStart(2, "0")}`,
  }));
}

/** The years 2024 to 2026 with the weeks of Tết; what else those years had off does not matter to the tests. */
export const threeYears: Calendar = {
  start: "2024-01-01",
  end: "2026-12-31",
  holidays: [
    ...fixedHolidaysOf(2024),
    ...fixedHolidaysOf(2025),
    ...fixedHolidaysOf(2026),
    ...daysOff("2024-02", 8, 14),
    ...daysOff("2025-01", 27, 31),
    ...daysOff("2026-02", 16, 20),
    { day: "2025-05-02" },
  ],
  workedWeekends: ["2025-04-26"],
};
