import type { TaskStatus } from "../codes/task-status.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Task } from "../model/oversight/task.js";
import { taskStateOf } from "./task-state.js";

/** The status of a directive after what happened to its tasks. */
export function directiveStatusOf(directive: Directive, tasks: readonly Task[]): TaskStatus {
  const own = tasks.filter(
    ({ directiveId, withdrawn }) => directiveId === directive.id && withdrawn !== true,
  );
  const states = own.map((task) => ({ role: task.role, status: taskStateOf(task).status }));
  const standing = states.filter(({ status }) => status !== "superseded" && status !== "cancelled");
  if (standing.length === 0) {
    if (states.length === 0) return directive.documentId === undefined ? "issued" : "documented";
    return states.some(({ status }) => status === "superseded") ? "superseded" : "cancelled";
  }
  if (directive.jointly === true) {
    const leading = standing.filter(({ role }) => role === "lead").map(({ status }) => status);
    if (leading.includes("verified")) return "verified";
    if (leading.includes("completed")) return "completed";
  }
  return together(new Set(standing.map(({ status }) => status)));
}

const BEFORE_WORK: readonly TaskStatus[] = ["issued", "documented", "acknowledged"];
const DONE: readonly TaskStatus[] = ["completed", "verified"];

/** The status of many tasks: the one they share, the least of those before or after the work, or in between. */
function together(statuses: ReadonlySet<TaskStatus>): TaskStatus {
  for (const stage of [BEFORE_WORK, DONE]) {
    const least = stage.find((status) => statuses.has(status));
    if (least !== undefined && [...statuses].every((status) => stage.includes(status))) return least;
  }
  const [only, ...others] = statuses;
  return only === undefined || others.length > 0 ? "in-progress" : only;
}
