import type { CodeList } from "./code-list.js";

/** Members of {@link findingSeverityList}, in display order. */
export const findingSeverities = ["info", "minor", "moderate", "serious", "critical"] as const;

/** How grave a finding is, as an authority has rated it; rising. */
export type FindingSeverity = (typeof findingSeverities)[number];

/** How grave a finding is, as an authority has rated it; rising. */
export const findingSeverityList: CodeList<FindingSeverity> = {
  name: "finding-severity",
  title: { vi: "Mức độ nghiêm trọng", en: "Severity" },
  open: false,
  source: "Own scale of this library",
  members: {
    info: { vi: "Lưu ý", en: "For information", aliases: ["thông tin"] },
    minor: { vi: "Nhẹ", en: "Minor", aliases: ["thấp"] },
    moderate: { vi: "Trung bình", en: "Moderate", aliases: ["vừa"] },
    serious: { vi: "Nghiêm trọng", en: "Serious", aliases: ["cao", "nặng"] },
    critical: { vi: "Đặc biệt nghiêm trọng", en: "Critical", aliases: ["rất nghiêm trọng"] },
  },
};
