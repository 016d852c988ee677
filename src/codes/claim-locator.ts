import type { CodeList } from "./code-list.js";

/** Members of {@link claimLocatorList}, in display order. */
export const claimLocators = ["headline", "text", "caption", "table", "metadata"] as const;

/** In which part of its source a value stands. */
export type ClaimLocator = (typeof claimLocators)[number];

/** In which part of its source a value stands. */
export const claimLocatorList: CodeList<ClaimLocator> = {
  name: "claim-locator",
  title: { vi: "Vị trí trong nguồn", en: "Place in the source" },
  open: false,
  source: "The five reports of 2025",
  members: {
    headline: { vi: "Tiêu đề", en: "Headline", aliases: ["tít"] },
    text: { vi: "Nội dung bài", en: "Text", aliases: ["thân bài", "nội dung"] },
    caption: { vi: "Chú thích ảnh", en: "Caption", aliases: ["chú thích"] },
    table: { vi: "Bảng", en: "Table", aliases: ["bảng số liệu"] },
    metadata: { vi: "Thông tin kèm theo", en: "Metadata", aliases: ["siêu dữ liệu"] },
  },
};
