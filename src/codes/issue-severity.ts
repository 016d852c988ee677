/** Members of {@link issueSeverityList}, in display order. */
export const issueSeverities = ["error", "warning", "info"] as const;

/** How grave an issue of validation is. */
export type IssueSeverity = (typeof issueSeverities)[number];
