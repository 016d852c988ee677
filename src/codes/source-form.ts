/** Members of {@link sourceFormList}, in display order. */
export const sourceForms = ["news-report", "official-document", "register", "dataset"] as const;

/** What form a source has. */
export type SourceForm = (typeof sourceForms)[number];
