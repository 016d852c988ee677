/** Members of {@link milestoneKindList}, in display order. */
export const milestoneKinds = [
  "announcement-ceremony",
  "party-organisation-founded",
  "leaders-designated",
  "party-congress",
  "council-session",
  "other",
] as const;

/** What kind of milestone a unit passes. */
export type MilestoneKind = (typeof milestoneKinds)[number];
