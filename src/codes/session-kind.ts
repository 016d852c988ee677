/** Members of {@link sessionKindList}, in display order. */
export const sessionKinds = [
  "working-session",
  "explanation-hearing",
  "review-conference",
  "voters-contact",
  "supervision",
  "decision-announcement",
  "other",
] as const;

/** What kind of session is held. */
export type SessionKind = (typeof sessionKinds)[number];
