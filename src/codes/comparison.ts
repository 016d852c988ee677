import type { CodeList } from "./code-list.js";

/** Members of {@link comparisonList}, in display order. */
export const comparisons = ["plan", "same-period", "before-merger"] as const;

/** With what a measure is compared. */
export type Comparison = (typeof comparisons)[number];

/** With what a measure is compared. */
export const comparisonList: CodeList<Comparison> = {
  name: "comparison",
  title: { vi: "So sánh với", en: "Compared with" },
  open: false,
  source: "The five reports of 2025",
  members: {
    plan: { vi: "Kế hoạch", en: "Plan", aliases: ["so với kế hoạch", "KH"] },
    "same-period": {
      vi: "Cùng kỳ năm trước",
      en: "Same period of the year before",
      aliases: ["cùng kỳ", "so với cùng kỳ", "CK"],
    },
    "before-merger": {
      vi: "Trước sắp xếp",
      en: "Before the rearrangement",
      aliases: ["trước sáp nhập", "trước khi sáp nhập"],
    },
  },
};
