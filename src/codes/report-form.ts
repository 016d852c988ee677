import type { CodeList } from "./code-list.js";

/** Members of {@link reportFormList}, in display order. */
export const reportForms = ["quick", "overview", "written"] as const;

/** In which form a report is given. */
export type ReportForm = (typeof reportForms)[number];

/** In which form a report is given. */
export const reportFormList: CodeList<ReportForm> = {
  name: "report-form",
  title: { vi: "Hình thức báo cáo", en: "Form of the report" },
  open: false,
  source: "The five reports of 2025",
  members: {
    quick: { vi: "Báo cáo nhanh", en: "Quick report", aliases: ["nhanh"] },
    overview: { vi: "Báo cáo khái quát", en: "Overview report", aliases: ["khái quát"] },
    written: { vi: "Báo cáo bằng văn bản", en: "Written report", aliases: ["văn bản", "bằng văn bản"] },
  },
};
