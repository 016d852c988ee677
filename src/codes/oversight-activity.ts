/** Members of {@link oversightActivityList}, in display order. */
export const oversightActivities = [
  "inspect",
  "inspect-facilities",
  "inspect-service",
  "inspect-notice-board",
  "take-stock",
  "working-session",
  "hear-report",
  "talk-with-citizens",
  "assist-citizens",
  "visit",
  "encourage",
  "give-gifts",
  "supervise",
  "survey",
  "announce-decision",
  "check-project",
] as const;

/** What a delegation does on a visit or at a stop. */
export type OversightActivity = (typeof oversightActivities)[number];
