import type { CodeList } from "./code-list.js";

/** Members of {@link durationUnitList}, in display order. */
export const durationUnits = ["hour", "day", "working-day", "month"] as const;

/** In which unit the time of a deadline is counted. */
export type DurationUnit = (typeof durationUnits)[number];

/** In which unit the time of a deadline is counted. */
export const durationUnitList: CodeList<DurationUnit> = {
  name: "duration-unit",
  title: { vi: "Đơn vị thời gian", en: "Unit of time" },
  open: false,
  source: "Practice of conclusion notices, letters and working regulations",
  members: {
    hour: { vi: "Giờ", en: "Hour", aliases: ["h", "tiếng", "hours"] },
    day: { vi: "Ngày", en: "Day", aliases: ["d", "ngày lịch", "days"] },
    "working-day": { vi: "Ngày làm việc", en: "Working day", aliases: ["ngày LV", "working days"] },
    month: { vi: "Tháng", en: "Month", aliases: ["months"] },
  },
};
