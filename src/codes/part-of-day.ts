import type { CodeList } from "./code-list.js";

/** Members of {@link partOfDayList}, in display order. */
export const partsOfDay = ["morning", "afternoon", "evening", "all-day"] as const;

/** In which part of a day something takes place. */
export type PartOfDay = (typeof partsOfDay)[number];

/** In which part of a day something takes place. */
export const partOfDayList: CodeList<PartOfDay> = {
  name: "part-of-day",
  title: { vi: "Buổi", en: "Part of the day" },
  open: false,
  source: "The five reports of 2025",
  members: {
    morning: { vi: "Sáng", en: "Morning", aliases: ["buổi sáng", "AM"] },
    afternoon: { vi: "Chiều", en: "Afternoon", aliases: ["buổi chiều", "PM"] },
    evening: { vi: "Tối", en: "Evening", aliases: ["buổi tối"] },
    "all-day": { vi: "Cả ngày", en: "All day", aliases: ["nguyên ngày"] },
  },
};
