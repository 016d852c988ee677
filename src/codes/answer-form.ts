/** Members of {@link answerFormList}, in display order. */
export const answerForms = ["oral", "document", "system"] as const;

/** In which form an answer is given. */
export type AnswerForm = (typeof answerForms)[number];
