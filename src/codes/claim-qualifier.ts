import type { CodeList } from "./code-list.js";

/** Members of {@link claimQualifierList}, in display order. */
export const claimQualifiers = ["about", "nearly", "over", "under", "at-least", "at-most"] as const;

/** How exact a value is; absent: exact. */
export type ClaimQualifier = (typeof claimQualifiers)[number];

/** How exact a value is; absent: exact. */
export const claimQualifierList: CodeList<ClaimQualifier> = {
  name: "claim-qualifier",
  title: { vi: "Mức độ chính xác", en: "Qualifier" },
  open: false,
  source: "The five reports of 2025",
  members: {
    about: { vi: "Khoảng", en: "About", aliases: ["ước", "khoảng chừng", "approximately", "~"] },
    nearly: { vi: "Gần", en: "Nearly", aliases: ["xấp xỉ", "almost"] },
    over: { vi: "Hơn", en: "Over", aliases: ["trên", "more than"] },
    under: { vi: "Dưới", en: "Under", aliases: ["chưa đến", "chưa tới", "less than"] },
    "at-least": { vi: "Ít nhất", en: "At least", aliases: ["tối thiểu", "từ"] },
    "at-most": { vi: "Nhiều nhất", en: "At most", aliases: ["tối đa", "không quá"] },
  },
};
