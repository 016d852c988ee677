import type { CodeList } from "./code-list.js";

/** Members of {@link issueSeverityList}, in display order. */
export const issueSeverities = ["error", "warning", "info"] as const;

/** How grave an issue of validation is. */
export type IssueSeverity = (typeof issueSeverities)[number];

/** How grave an issue of validation is. */
export const issueSeverityList: CodeList<IssueSeverity> = {
  name: "issue-severity",
  title: { vi: "Mức độ lỗi", en: "Severity of an issue" },
  open: false,
  source: "Own scale of this library",
  members: {
    error: { vi: "Lỗi", en: "Error", aliases: ["sai"] },
    warning: { vi: "Cảnh báo", en: "Warning", aliases: ["nghi vấn"] },
    info: { vi: "Thông tin", en: "Information", aliases: ["lưu ý"] },
  },
};
