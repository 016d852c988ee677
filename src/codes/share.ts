import type { CodeList } from "./code-list.js";

/** Members of {@link shareList}, in display order. */
export const shares = ["whole", "part", "none"] as const;

/** How much of the land or the people of a former unit went into its successor. */
export type Share = (typeof shares)[number];

/** How much of the land or the people of a former unit went into its successor. */
export const shareList: CodeList<Share> = {
  name: "share",
  title: { vi: "Phần nhập vào", en: "Share" },
  open: false,
  source: "Resolutions 1654 to 1687/NQ-UBTVQH15 (16 June 2025)",
  members: {
    whole: { vi: "Toàn bộ", en: "Whole", aliases: ["tất cả"] },
    part: { vi: "Một phần", en: "Part" },
    none: { vi: "Không có", en: "None", aliases: ["không"] },
  },
};
