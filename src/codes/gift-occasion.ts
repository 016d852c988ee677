import type { CodeList } from "./code-list.js";

/** Members of {@link giftOccasionList}, in display order. */
export const giftOccasions = [
  "mid-autumn",
  "lunar-new-year",
  "school-year",
  "disaster-relief",
  "digital-transformation",
  "other",
] as const;

/** On what occasion a gift is given. */
export type GiftOccasion = (typeof giftOccasions)[number];

/** On what occasion a gift is given. */
export const giftOccasionList: CodeList<GiftOccasion> = {
  name: "gift-occasion",
  title: { vi: "Dịp tặng quà", en: "Occasion of a gift" },
  open: true,
  source:
    "The five reports of 2025 (Mid-Autumn gifts, computers for digital work) and common practice of visits",
  members: {
    "mid-autumn": { vi: "Tết Trung thu", en: "Mid-Autumn Festival" },
    "lunar-new-year": { vi: "Tết Nguyên đán", en: "Lunar New Year", aliases: ["Tết"] },
    "school-year": { vi: "Năm học mới", en: "New school year", aliases: ["khai giảng"] },
    "disaster-relief": { vi: "Khắc phục thiên tai", en: "Disaster relief" },
    "digital-transformation": { vi: "Chuyển đổi số", en: "Digital transformation" },
    other: { vi: "Dịp khác", en: "Other occasion" },
  },
};
