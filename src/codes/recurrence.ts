/** Members of {@link recurrenceList}, in display order. */
export const recurrences = ["day", "week", "month", "quarter", "year"] as const;

/** How often a recurring duty is due. */
export type Recurrence = (typeof recurrences)[number];
