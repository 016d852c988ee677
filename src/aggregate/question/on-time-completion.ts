import type { Timeliness } from "../../codes/timeliness.js";
import { grouped, howMany } from "../grouped.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";
import { taskReads, taskStatesOf } from "../task-state.js";

/** How many of the tasks that had to be done were done on time. */
export interface OnTimeCompletionRow extends Rate {
  /** Two digits: the province of the assignees; absent: central, or not known. */
  readonly province?: string | undefined;
  readonly completedLate: number;
  readonly overdue: number;
}

/** On-time completion of tasks, by province. */
export function onTimeCompletion(): Question<OnTimeCompletionRow> {
  return question({
    name: "on-time-completion",
    title: { vi: "Tỷ lệ nhiệm vụ hoàn thành đúng hạn", en: "Tasks completed on time" },
    unit: { vi: "Nhiệm vụ", en: "Task" },
    denominator: { vi: "Đã xong và chưa xong đã quá hạn", en: "Completed, and open past the due day" },
    population: { vi: "Nhiệm vụ có hạn", en: "Tasks with a due day" },
    rule: {
      vi: "Nhiệm vụ chưa đến hạn không tính; không có hạn thì nêu riêng.",
      en: "Open tasks not yet due do not count; those without a due day are listed.",
    },
    reads: { ...placeReads, ...taskReads },
    answer(facts, options) {
      const { provinceOf } = placesOf(facts, options);
      const { states, leftOut } = taskStatesOf(facts.task, options);
      const due = states.filter(({ timeliness }) => timeliness !== undefined && DUE.has(timeliness));
      const rows = grouped(due, ({ task }) => ({ province: provinceOf(task.assignee) })).map(
        ({ by, items }) => {
          const onTime = howMany(items, ({ timeliness }) => timeliness === "completed-on-time");
          const completedLate = howMany(items, ({ timeliness }) => timeliness === "completed-late");
          return {
            ...by,
            ...rateOf(onTime, items.length, "completed-or-overdue"),
            completedLate,
            overdue: items.length - onTime - completedLate,
          };
        },
      );
      return { rows: sortRows(rows, "province"), leftOut };
    },
  });
}

const DUE: ReadonlySet<Timeliness> = new Set<Timeliness>(["completed-on-time", "completed-late", "overdue"]);
