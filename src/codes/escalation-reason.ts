/** Members of {@link escalationReasonList}, in display order. */
export const escalationReasons = [
  "beyond-authority",
  "overlapping-rules",
  "no-funding",
  "no-decision",
  "other",
] as const;

/** Why a task is passed to a higher authority. */
export type EscalationReason = (typeof escalationReasons)[number];
