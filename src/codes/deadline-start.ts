/** Members of {@link deadlineStartList}, in display order. */
export const deadlineStarts = ["issued", "received", "document", "session", "event"] as const;

/** From which event the time of a deadline runs. */
export type DeadlineStart = (typeof deadlineStarts)[number];
