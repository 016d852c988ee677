import type { CodeList } from "./code-list.js";

/** Members of {@link rateDenominatorList}, in display order. */
export const rateDenominators = ["received", "resolved", "results-returned", "rated"] as const;

/** Of what a printed percentage is taken. */
export type RateDenominator = (typeof rateDenominators)[number];

/** Of what a printed percentage is taken. */
export const rateDenominatorList: CodeList<RateDenominator> = {
  name: "rate-denominator",
  title: { vi: "Mẫu số của tỷ lệ", en: "Denominator of the rate" },
  open: false,
  source: "Practice of dossier statistics",
  members: {
    received: { vi: "Hồ sơ tiếp nhận", en: "Dossiers received", aliases: ["tiếp nhận"] },
    resolved: { vi: "Hồ sơ đã giải quyết", en: "Dossiers resolved", aliases: ["đã giải quyết"] },
    "results-returned": { vi: "Kết quả đã trả", en: "Results returned", aliases: ["đã trả kết quả"] },
    rated: { vi: "Lượt đánh giá", en: "Rated cases", aliases: ["đánh giá", "phiếu đánh giá"] },
  },
};
