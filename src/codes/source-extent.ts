import type { CodeList } from "./code-list.js";

/** Members of {@link sourceExtentList}, in display order. */
export const sourceExtents = ["full", "excerpt", "headline"] as const;

/** How much of a source was read. */
export type SourceExtent = (typeof sourceExtents)[number];

/** How much of a source was read. */
export const sourceExtentList: CodeList<SourceExtent> = {
  name: "source-extent",
  title: { vi: "Phần nguồn đã đọc", en: "Extent of the source" },
  open: false,
  source: "The five reports of 2025",
  members: {
    full: { vi: "Toàn văn", en: "Full", aliases: ["đầy đủ"] },
    excerpt: { vi: "Trích đoạn", en: "Excerpt", aliases: ["trích"] },
    headline: { vi: "Chỉ tiêu đề", en: "Headline only", aliases: ["tiêu đề"] },
  },
};
