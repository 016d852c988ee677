import { grouped, howMany, total } from "../grouped.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { taskReads } from "../task-state.js";
import type { TaskFact } from "../task-state.js";

/** How often the due days of one assignee were moved. */
export interface ExtensionsRow {
  readonly assignee: string;
  readonly extensions: number;
  readonly tasksExtended: number;
  /** All tasks of the assignee. */
  readonly tasks: number;
}

/** Extensions by assignee. */
export function extensions(): Question<ExtensionsRow> {
  return question({
    name: "extensions",
    title: { vi: "Số lần gia hạn theo nơi thực hiện", en: "Extensions by assignee" },
    unit: { vi: "Lần gia hạn", en: "Extension" },
    population: { vi: "Nhiệm vụ có gia hạn", en: "Tasks that were extended" },
    rule: { vi: "Mỗi lần dời hạn tính một lần.", en: "Every move of a due day counts." },
    reads: taskReads,
    answer({ task }) {
      const extensionsOf = ({ events = [] }: TaskFact): number =>
        howMany(events, ({ type }) => type === "extended");
      const rows = grouped(task, ({ assignee }) => ({ assignee: assignee }))
        .map(({ by, items }) => ({
          ...by,
          extensions: total(items, extensionsOf),
          tasksExtended: howMany(items, (item) => extensionsOf(item) > 0),
          tasks: items.length,
        }))
        .filter(({ extensions }) => extensions > 0);
      return { rows: sortRows(rows, "-extensions", "assignee") };
    },
  });
}
