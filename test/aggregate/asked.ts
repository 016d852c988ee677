import type { Calendar } from "haicap/lifecycle";
import { fixedHolidaysOf } from "haicap/lifecycle";

/** The day and the working days of all figures. */
export const asOf = "2026-01-15";
export const calendar: Calendar = {
  start: "2025-07-01",
  end: "2025-12-31",
  holidays: fixedHolidaysOf(2025),
};
