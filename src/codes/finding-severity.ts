/** Members of {@link findingSeverityList}, in display order. */
export const findingSeverities = ["info", "minor", "moderate", "serious", "critical"] as const;

/** How grave a finding is, as an authority has rated it; rising. */
export type FindingSeverity = (typeof findingSeverities)[number];
