import { timelinessValues, type Timeliness } from "../../../codes/timeliness.js";
import { howMany } from "../../../aggregate/grouped.js";
import { question, type Question } from "../../../aggregate/question.js";
import { taskReads, taskStatesOf } from "../../../aggregate/task-state.js";

/** Tasks of one timeliness. */
export interface TasksByTimelinessRow {
  readonly timeliness: Timeliness;
  readonly tasks: number;
}

/** How tasks stand against their due day; no row when there is no task. */
export const tasksByTimeliness: Question<TasksByTimelinessRow> = question({
  name: "tasks-by-timeliness",
  title: { vi: "Nhiệm vụ theo tiến độ", en: "Tasks by timeliness" },
  unit: { vi: "Nhiệm vụ", en: "Task" },
  population: {
    vi: "Nhiệm vụ chưa trả lại, thay thế hoặc hủy",
    en: "Tasks neither returned, superseded nor cancelled",
  },
  rule: {
    vi: "Theo ngày đến hạn sau gia hạn cuối cùng; đúng ngày đến hạn vẫn là đúng hạn.",
    en: "By the due day after the last extension; the due day itself is in time.",
  },
  reads: taskReads,
  answer({ task }, options) {
    const { states } = taskStatesOf(task, options);
    if (states.length === 0) return { rows: [] };
    return {
      rows: timelinessValues.map((timeliness) => ({
        timeliness,
        tasks: howMany(states, (state) => state.timeliness === timeliness),
      })),
    };
  },
});
