import type { TaskStatus } from "../codes/task-status.js";
import type { Timeliness } from "../codes/timeliness.js";
import type { Day } from "../core/dates.js";
import type { Task } from "../model/oversight/task.js";
import { taskStateOf } from "./task-state.js";

const TAKEN_BACK: ReadonlySet<TaskStatus> = new Set<TaskStatus>(["returned", "superseded", "cancelled"]);

/**
 * Whether a task is in time at the end of a day, from the task alone: its due day, the extensions and the completion that
 * were known by then. The due day itself is in time. A word of urgency makes nothing overdue: without a due day the answer is
 * `no-deadline`. `undefined`: the task was returned, superseded or cancelled, and nobody is late with it.
 *
 * @example timelinessOf({ …, dueOn: "2025-12-31" }, { asOf: "2026-01-01" }) // "overdue"
 */
export function timelinessOf(task: Task, { asOf }: { readonly asOf: Day }): Timeliness | undefined {
  const { status, dueOn, completedOn } = taskStateOf(task, asOf);
  if (TAKEN_BACK.has(status)) return undefined;
  return timelinessBy(dueOn, completedOn, asOf);
}

/** The same for any duty with a due day. */
export function timelinessBy(dueOn: Day | undefined, completedOn: Day | undefined, asOf: Day): Timeliness {
  if (dueOn === undefined) return "no-deadline";
  if (completedOn !== undefined) return completedOn <= dueOn ? "completed-on-time" : "completed-late";
  return asOf <= dueOn ? "open-in-time" : "overdue";
}

/** The due day of a task as last extended; `undefined`: it has none. */
export function dueOnOf(task: Task): Day | undefined {
  return taskStateOf(task).dueOn;
}
