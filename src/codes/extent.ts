import type { CodeList } from "./code-list.js";

/** Members of {@link extentList}, in display order. */
export const extents = ["whole", "part"] as const;

/** Whether the whole of a former unit or a part went into its successor. */
export type Extent = (typeof extents)[number];

/** Whether the whole of a former unit or a part went into its successor. */
export const extentList: CodeList<Extent> = {
  name: "extent",
  title: { vi: "Phạm vi", en: "Extent" },
  open: false,
  source: "Resolutions 1654 to 1687/NQ-UBTVQH15 (16 June 2025)",
  members: {
    whole: { vi: "Toàn bộ", en: "Whole", aliases: ["nguyên trạng"] },
    part: { vi: "Một phần", en: "Part", aliases: ["một phần diện tích"] },
  },
};
