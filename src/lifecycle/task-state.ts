import type { ActorRef } from "../codes/reference.js";
import type { TaskStatus } from "../codes/task-status.js";
import type { Day } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
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
  /** The document that completed it; absent: none, or not completed. */
  readonly completedBy: Id | undefined;
  /** Whom it waits for; absent: it is not escalated. */
  readonly escalatedTo: readonly ActorRef[] | undefined;
}

/** The state of a task before anything happened to it. */
export function stateAtStart({ dueOn }: Pick<Task, "dueOn">): TaskState {
  return {
    status: "issued",
    dueOn,
    completedOn: undefined,
    completedBy: undefined,
    escalatedTo: undefined,
  };
}

/** The state after one more event; `undefined`: the event is not allowed there. */
export function stateAfter(state: TaskState, event: TaskEvent): TaskState | undefined {
  const status = nextStatus(taskTransitions, state.status, event.type);
  if (status === undefined) return undefined;
  const isDone = status === "completed" || status === "verified";
  const next: TaskState = {
    status,
    dueOn: state.dueOn,
    completedOn: isDone ? state.completedOn : undefined,
    completedBy: isDone ? state.completedBy : undefined,
    escalatedTo: status === "escalated" ? state.escalatedTo : undefined,
  };
  switch (event.type) {
    case "extended":
      return { ...next, dueOn: event.dueOn };
    case "completed":
      return { ...next, completedOn: event.date, completedBy: event.documentId };
    case "escalated":
      return { ...next, escalatedTo: event.addressedTo };
    default:
      return next;
  }
}

/** The state of a task, at the end of a day or after all that is recorded. Events that are not allowed change nothing. */
export function taskStateOf(task: Pick<Task, "dueOn" | "events">, asOf?: Day): TaskState {
  let state = stateAtStart(task);
  for (const event of task.events ?? []) {
    // A history stands in order: what follows an event after the day came later still.
    if (asOf !== undefined && event.date !== undefined && firstDayOf(event.date) > asOf) break;
    state = stateAfter(state, event) ?? state;
  }
  return state;
}
