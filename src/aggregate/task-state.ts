import type { TaskStatus } from "../codes/task-status.js";
import type { Timeliness } from "../codes/timeliness.js";
import type { Day } from "../core/dates.js";
import type { Task } from "../model/oversight/task.js";
import { taskStateOf } from "../lifecycle/task-state.js";
import { timelinessOf } from "../lifecycle/timeliness.js";
import type { Fact } from "./fact.js";
import type { LeftOut } from "./left-out.js";
import type { AskOptions } from "./option.js";

/** What must be read of tasks to tell how they stand. */
export const taskReads = {
  task: ["directiveId", "assignee", "role", "assignedOn", "deadline", "dueOn", "events"],
} as const;

/** A task as the questions read it. */
export type TaskFact = Fact<"task", (typeof taskReads.task)[number]>;

/** How a task stands on a day. */
export interface TaskState {
  readonly task: TaskFact;
  readonly status: TaskStatus;
  /** `undefined`: it was returned, superseded or cancelled. */
  readonly timeliness: Timeliness | undefined;
  /** The due day in force; `undefined`: it has none. */
  readonly dueOn: Day | undefined;
  /** The day it was completed; `undefined`: it is not. */
  readonly completedOn: Day | undefined;
}

/** How tasks stand on the day, and those in question that cannot be late because no day is set. */
export function taskStatesOf(
  tasks: readonly TaskFact[],
  { asOf }: AskOptions,
): { readonly states: readonly TaskState[]; readonly leftOut: readonly LeftOut[] } {
  const states = tasks.map((fact): TaskState => {
    const task = fact as Task & TaskFact;
    return { task: fact, ...taskStateOf(task, asOf), timeliness: timelinessOf(task, { asOf }) };
  });
  const leftOut = states
    .filter(({ timeliness }) => timeliness === "no-deadline")
    .map(({ task }): LeftOut => {
      const reason = task.deadline === undefined ? "no-deadline" : "no-due-day";
      return { kind: "task", id: task.key, reason };
    });
  return { states, leftOut };
}

/** Whether a task stands: it was neither replaced nor taken back. */
export function isStanding({ status }: TaskState): boolean {
  return status !== "superseded" && status !== "cancelled";
}
