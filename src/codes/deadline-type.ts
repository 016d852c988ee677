import type { CodeList } from "./code-list.js";

/** Members of {@link deadlineTypeList}, in display order. */
export const deadlineTypes = ["by", "within", "before", "recurring"] as const;

/** How a deadline is expressed. */
export type DeadlineType = (typeof deadlineTypes)[number];

/** How a deadline is expressed. */
export const deadlineTypeList: CodeList<DeadlineType> = {
  name: "deadline-type",
  title: { vi: "Loại thời hạn", en: "Type of deadline" },
  open: false,
  source: "The five reports of 2025; ISO 8601-1",
  members: {
    by: { vi: "Đến ngày", en: "By a day", aliases: ["chậm nhất", "trước ngày"] },
    within: { vi: "Trong khoảng thời gian", en: "Within a time", aliases: ["trong vòng", "trong thời hạn"] },
    before: { vi: "Trước sự kiện", en: "Before an event", aliases: ["trước khi"] },
    recurring: { vi: "Định kỳ", en: "Recurring", aliases: ["thường xuyên", "hằng kỳ"] },
  },
};
