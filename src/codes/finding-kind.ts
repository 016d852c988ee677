/** Members of {@link findingKindList}, in display order. */
export const findingKinds = ["result", "difficulty", "cause", "issue", "assessment", "violation"] as const;

/** What kind of statement a finding is. */
export type FindingKind = (typeof findingKinds)[number];
