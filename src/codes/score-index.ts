import type { CodeList } from "./code-list.js";

/** Members of {@link scoreIndexList}, in display order. */
export const scoreIndexes = ["qd-766", "par-index", "sipas", "papi", "pci", "dti", "other"] as const;

/** On which index a unit is scored. */
export type ScoreIndex = (typeof scoreIndexes)[number];

/** On which index a unit is scored. */
export const scoreIndexList: CodeList<ScoreIndex> = {
  name: "score-index",
  title: { vi: "Chỉ số", en: "Index" },
  open: true,
  source: "Decision 766/QĐ-TTg and the yearly published indexes",
  members: {
    "qd-766": {
      vi: "Bộ chỉ số phục vụ người dân, doanh nghiệp (766)",
      en: "Index of service to citizens and enterprises (766)",
      aliases: ["766", "bộ chỉ số 766", "QĐ 766", "Quyết định 766/QĐ-TTg"],
    },
    "par-index": {
      vi: "Chỉ số cải cách hành chính",
      en: "Public Administration Reform Index",
      aliases: ["PAR INDEX", "CCHC"],
    },
    sipas: {
      vi: "Chỉ số hài lòng về sự phục vụ hành chính",
      en: "Satisfaction Index of Public Administration Services",
      aliases: ["chỉ số hài lòng"],
    },
    papi: {
      vi: "Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh",
      en: "Provincial Governance and Public Administration Performance Index",
    },
    pci: { vi: "Chỉ số năng lực cạnh tranh cấp tỉnh", en: "Provincial Competitiveness Index" },
    dti: { vi: "Chỉ số chuyển đổi số", en: "Digital Transformation Index", aliases: ["chỉ số CĐS"] },
    other: { vi: "Chỉ số khác", en: "Other index", aliases: ["khác"] },
  },
};
