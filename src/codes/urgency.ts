/** Members of {@link urgencyList}, in display order. */
export const urgencies = ["at-once", "urgent", "prompt", "soon"] as const;

/** How urgent a directive without a day is; never overdue. */
export type Urgency = (typeof urgencies)[number];
