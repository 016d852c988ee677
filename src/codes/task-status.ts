/** Members of {@link taskStatusList}, in display order. */
export const taskStatuses = [
  "issued",
  "documented",
  "acknowledged",
  "in-progress",
  "reported",
  "completed",
  "verified",
  "returned",
  "escalated",
  "superseded",
  "cancelled",
] as const;

/** How far a task has come, as its events say. */
export type TaskStatus = (typeof taskStatuses)[number];
