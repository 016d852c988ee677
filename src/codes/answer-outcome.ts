/** Members of {@link answerOutcomeList}, in display order. */
export const answerOutcomes = [
  "recorded",
  "explained",
  "accepted",
  "partly-accepted",
  "guided",
  "declined",
  "under-study",
  "forwarded",
] as const;

/** What an answer says about a proposal. */
export type AnswerOutcome = (typeof answerOutcomes)[number];
