import type { CodeList } from "./code-list.js";

/** Members of {@link recurrenceList}, in display order. */
export const recurrences = ["day", "week", "month", "quarter", "year"] as const;

/** How often a recurring duty is due. */
export type Recurrence = (typeof recurrences)[number];

/** How often a recurring duty is due. */
export const recurrenceList: CodeList<Recurrence> = {
  name: "recurrence",
  title: { vi: "Chu kỳ", en: "Recurrence" },
  open: false,
  source: "The five reports of 2025",
  members: {
    day: { vi: "Hằng ngày", en: "Daily", aliases: ["hàng ngày", "mỗi ngày", "ngày"] },
    week: { vi: "Hằng tuần", en: "Weekly", aliases: ["hàng tuần", "mỗi tuần", "tuần"] },
    month: { vi: "Hằng tháng", en: "Monthly", aliases: ["hàng tháng", "mỗi tháng", "tháng"] },
    quarter: { vi: "Hằng quý", en: "Quarterly", aliases: ["hàng quý", "mỗi quý", "quý"] },
    year: { vi: "Hằng năm", en: "Yearly", aliases: ["hàng năm", "mỗi năm", "năm", "annually"] },
  },
};
