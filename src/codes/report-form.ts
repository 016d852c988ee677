/** Members of {@link reportFormList}, in display order. */
export const reportForms = ["quick", "overview", "written"] as const;

/** In which form a report is given. */
export type ReportForm = (typeof reportForms)[number];
