import type { Day } from "../../core/dates.js";
import { addMonths } from "../../core/dates.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { TaskState } from "../task-state.js";
import { isStanding, taskReads, taskStatesOf } from "../task-state.js";

/** One month of tasks. */
export interface MonthlyTrendRow {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Tasks assigned in the month. */
  readonly opened: number;
  /** Tasks completed, superseded or cancelled in the month. */
  readonly closed: number;
  /** Tasks open at its end, or on the day of the figure. */
  readonly open: number;
}

/** Tasks opened and closed, month by month. */
export function monthlyTrend(): Question<MonthlyTrendRow> {
  return question({
    name: "monthly-trend",
    title: { vi: "Nhiệm vụ mở và đóng theo tháng", en: "Tasks opened and closed, month by month" },
    unit: { vi: "Nhiệm vụ", en: "Task" },
    population: { vi: "Mọi nhiệm vụ đến ngày tính", en: "All tasks up to the day" },
    rule: {
      vi: "Từ tháng giao đầu tiên, không bỏ tháng nào; đóng: xong, thay thế, hủy. Đóng mà không rõ ngày thì nêu riêng.",
      en: "From the first month on, none skipped; closed: completed, superseded, cancelled. Closed on an unknown day: listed.",
    },
    reads: taskReads,
    answer({ task }, options) {
      const { states } = taskStatesOf(task, options);
      const isUndated = (state: TaskState): boolean => isClosed(state) && closedIn(state) === undefined;
      const known = states.filter((state) => !isUndated(state));
      const months = monthsBetween(known.map((state) => state.task.assignedOn).sort()[0], options.asOf);
      const opened = tally(known.map((state) => state.task.assignedOn.slice(0, 7)));
      const closed = tally(known.map((state) => closedIn(state) ?? ""));
      let open = 0;
      const rows = months.map((month) => {
        const row = { month, opened: opened.get(month) ?? 0, closed: closed.get(month) ?? 0 };
        open += row.opened - row.closed;
        return { ...row, open };
      });
      return {
        rows: sortRows(rows, "month"),
        leftOut: states
          .filter(isUndated)
          .map((state) => ({ kind: "task", id: state.task.key, reason: "day-unknown" })),
      };
    },
  });
}

function isClosed(state: TaskState): boolean {
  return state.completedOn !== undefined || !isStanding(state);
}

/** The month a task was closed in; `undefined`: it is open, or the month is not known. */
function closedIn({ task, completedOn }: TaskState): string | undefined {
  const ended = task.events?.filter(({ type }) => type === "superseded" || type === "cancelled").at(-1)?.date;
  const month = (completedOn ?? ended)?.slice(0, 7);
  return month?.length === 7 ? month : undefined;
}

function monthsBetween(first: Day | undefined, last: Day): string[] {
  const months: string[] = [];
  if (first === undefined) return months;
  for (let day = first.slice(0, 7) + "-01"; day <= last; day = addMonths(day, 1))
    months.push(day.slice(0, 7));
  return months;
}

function tally(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
