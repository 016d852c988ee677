import type { CodeList } from "./code-list.js";

/** Members of {@link findingKindList}, in display order. */
export const findingKinds = ["result", "difficulty", "cause", "issue", "assessment", "violation"] as const;

/** What kind of statement a finding is. */
export type FindingKind = (typeof findingKinds)[number];

/** What kind of statement a finding is. */
export const findingKindList: CodeList<FindingKind> = {
  name: "finding-kind",
  title: { vi: "Loại nhận định", en: "Kind of finding" },
  open: false,
  source: "The five reports of 2025",
  members: {
    result: { vi: "Kết quả", en: "Result", aliases: ["thành tích", "kết quả đạt được"] },
    difficulty: {
      vi: "Khó khăn, vướng mắc",
      en: "Difficulty",
      aliases: ["khó khăn", "vướng mắc", "KKVM", "tồn tại", "hạn chế"],
    },
    cause: { vi: "Nguyên nhân", en: "Cause" },
    issue: { vi: "Vấn đề đặt ra", en: "Issue raised", aliases: ["vấn đề", "nội dung thảo luận"] },
    assessment: { vi: "Đánh giá", en: "Assessment", aliases: ["nhận xét", "ghi nhận"] },
    violation: { vi: "Vi phạm", en: "Violation", aliases: ["sai phạm"] },
  },
};
