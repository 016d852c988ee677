/** Members of {@link taskEventTypeList}, in display order. */
export const taskEventTypes = [
  "issued",
  "documented",
  "acknowledged",
  "started",
  "progress",
  "reported",
  "completed",
  "verified",
  "extended",
  "returned",
  "escalated",
  "superseded",
  "cancelled",
] as const;

/** What happened to a task. */
export type TaskEventType = (typeof taskEventTypes)[number];
