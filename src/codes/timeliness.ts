/** Members of {@link timelinessList}, in display order. */
export const timelinessValues = [
  "completed-on-time",
  "completed-late",
  "open-in-time",
  "overdue",
  "no-deadline",
] as const;

/** Whether a task is in time, as its deadline and its events say. */
export type Timeliness = (typeof timelinessValues)[number];
