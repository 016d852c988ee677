import { itemAt } from "../../core/item-at.js";
import type { AddresseeRole } from "../../codes/addressee-role.js";
import type { FieldCode } from "../../codes/field-code.js";
import type { Day } from "../../core/dates.js";
import { grouped } from "../grouped.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { taskReads, taskStatesOf } from "../task-state.js";

/** Overdue tasks of one assignee in one field. */
export interface OverdueTasksRow {
  /** Two digits; absent: central, or not known. */
  readonly province?: string | undefined;
  /** Main field of the directive; absent: not classified. */
  readonly field?: FieldCode | undefined;
  readonly assignee: string;
  readonly role: AddresseeRole;
  readonly tasks: number;
  /** The earliest due day among them. */
  readonly oldestDueOn: Day;
}

/** Overdue tasks by province, field and assignee. */
export function overdueTasks(): Question<OverdueTasksRow> {
  return question({
    name: "overdue-tasks",
    title: {
      vi: "Nhiệm vụ quá hạn theo tỉnh, lĩnh vực và nơi thực hiện",
      en: "Overdue tasks by province, field and assignee",
    },
    unit: { vi: "Nhiệm vụ", en: "Task" },
    population: { vi: "Nhiệm vụ chưa xong, đã qua hạn", en: "Open tasks past their due day" },
    rule: {
      vi: "Hạn sau gia hạn cuối cùng; lĩnh vực chính của chỉ đạo.",
      en: "The due day after the last extension; the main field of the directive.",
    },
    reads: { ...placeReads, ...taskReads, directive: ["fields"] },
    answer(facts, options) {
      const { provinceOf } = placesOf(facts, options);
      const fieldOf = new Map(facts.directive.map(({ key, fields }) => [key, fields?.[0]]));
      const { states, leftOut } = taskStatesOf(facts.task, options);
      const overdue = states.filter(({ timeliness }) => timeliness === "overdue");
      const rows = grouped(overdue, ({ task }) => ({
        province: provinceOf(task.assignee),
        field: fieldOf.get(task.directiveId ?? ""),
        assignee: task.assignee,
        role: task.role,
      })).map(({ by, items }) => ({
        ...by,
        tasks: items.length,
        oldestDueOn: itemAt(items.map(({ dueOn = "" }) => dueOn).sort(), 0),
      }));
      return {
        rows: sortRows(rows, "-tasks", "oldestDueOn", "province", "field", "assignee", "role"),
        leftOut,
      };
    },
  });
}
