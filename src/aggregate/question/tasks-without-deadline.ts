import { howMany } from "../grouped.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";
import { isStanding, taskReads, taskStatesOf } from "../task-state.js";

/** The share without a deadline, among tasks or among directives. */
export interface TasksWithoutDeadlineRow extends Rate {
  readonly counted: "task" | "directive";
  /** Directives without a deadline that carry a word of urgency instead; absent for tasks, which carry none. */
  readonly urgencyOnly?: number | undefined;
}

/** Tasks and directives without any deadline. */
export function tasksWithoutDeadline(): Question<TasksWithoutDeadlineRow> {
  return question({
    name: "tasks-without-deadline",
    title: { vi: "Nhiệm vụ, chỉ đạo không có thời hạn", en: "Tasks and directives without a deadline" },
    unit: { vi: "Nhiệm vụ; chỉ đạo", en: "Task; directive" },
    denominator: {
      vi: "Nhiệm vụ còn hiệu lực; mọi chỉ đạo",
      en: "Tasks neither superseded nor cancelled; all directives",
    },
    population: { vi: "Nhiệm vụ và chỉ đạo", en: "Tasks and directives" },
    rule: {
      vi: "Hạn định kỳ, hạn theo sự kiện vẫn là thời hạn; từ chỉ độ khẩn thì không.",
      en: "A recurring deadline or one before an event is a deadline; a word of urgency is not.",
    },
    reads: { ...taskReads, directive: ["deadline", "urgency"] },
    answer({ task, directive }, options) {
      const tasks = taskStatesOf(task, options).states.filter(isStanding);
      const untimed = directive.filter(({ deadline }) => deadline === undefined);
      const without = howMany(
        tasks,
        (state) => state.dueOn === undefined && state.task.deadline === undefined,
      );
      return {
        rows: [
          { counted: "task", ...rateOf(without, tasks.length, "tasks") },
          {
            counted: "directive",
            ...rateOf(untimed.length, directive.length, "directives"),
            urgencyOnly: howMany(untimed, ({ urgency }) => urgency !== undefined),
          },
        ],
      };
    },
  });
}
