import type { TaskStatus } from "../codes/task-status.js";
import type { Day } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { TaskEvent } from "../model/oversight/task-event.js";
import type { Task } from "../model/oversight/task.js";
import { taskTransitions } from "./task-transition.js";
import { nextStatus } from "./transition.js";

/** What the history of a task has led to. */
export interface TaskState {
  readonly status: TaskStatus;
  /** The due day, as last extended; absent: it has none. */
  readonly dueOn: Day | undefined;
  /** The day of completion; absent: not completed. */
  readonly completedOn: Day | undefined;
}

/** The state of a task before anything happened to it. */
export function stateAtStart({ dueOn }: Task): TaskState {
  return { status: "issued", dueOn, completedOn: undefined };
}

/** The state after one more event; `undefined`: the event is not allowed there. */
export function stateAfter(state: TaskState, event: TaskEvent): TaskState | undefined {
  const status = nextStatus(taskTransitions, state.status, event.type);
  if (status === undefined) return undefined;
  const dueOn = event.type === "extended" ? event.dueOn : state.dueOn;
  const finished = event.type === "completed" ? event.date : state.completedOn;
  const isDone = status === "completed" || status === "verified";
  return { status, dueOn, completedOn: isDone ? finished : undefined };
}

/** The state of a task, at the end of a day or after all that is recorded. Events that are not allowed change nothing. */
export function taskStateOf(task: Task, asOf?: Day): TaskState {
  let state = stateAtStart(task);
  for (const event of task.events ?? []) {
    // A history stands in order: what follows an event after the day came later still.
    if (asOf !== undefined && event.date !== undefined && firstDayOf(event.date) > asOf) break;
    state = stateAfter(state, event) ?? state;
  }
  return state;
}
