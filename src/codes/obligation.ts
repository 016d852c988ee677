/** Members of {@link obligationList}, in display order. */
export const obligations = [
  "implement",
  "review",
  "report",
  "draw-up-plan",
  "issue-document",
  "settle",
  "guide",
  "answer-in-writing",
  "escalate",
  "coordinate",
  "inspect",
  "publish",
] as const;

/** What a directive or a task obliges its addressee to do. */
export type Obligation = (typeof obligations)[number];
