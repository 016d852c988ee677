import type { Labels } from "../../core/locale.js";

/** Words that a workbook takes and writes beside labels and headings. Those that are taken stand folded. */
export const words: {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly yesLabel: Labels;
  readonly noLabel: Labels;
  /** What stands for the pointer to the whole record, which is an empty text. */
  readonly wholeRecord: readonly string[];
  readonly wholeRecordLabel: Labels;
} = {
  yes: ["co", "dung", "x", "true", "yes", "1"],
  no: ["khong", "sai", "false", "no", "0"],
  yesLabel: { vi: "Có", en: "Yes" },
  noLabel: { vi: "Không", en: "No" },
  wholeRecord: ["ca ban ghi", "whole record"],
  wholeRecordLabel: { vi: "Cả bản ghi", en: "Whole record" },
};
