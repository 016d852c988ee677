import { firstDayOf } from "../../core/dates.js";
import type { PartialDay } from "../../core/dates.js";
import { dueDateOf } from "../../lifecycle/due-date.js";
import type { Task } from "../../model/oversight/task.js";
import type { Deadline } from "../../model/value/deadline.js";
import type { Report, Rule } from "../rule.js";

/** A deadline leaves at least the day on which it was set. */
export const deadlineBeforeIssueRule: Rule<"deadline_before_issue", "directive" | "task"> = {
  code: "deadline_before_issue",
  kinds: ["directive", "task"],
  check(record, report, { kind, date }) {
    const { assignedOn, dueOn } = (kind === "task" ? record : {}) as Partial<Task>;
    const issued = kind === "task" ? assignedOn : date;
    if (issued === undefined) return;
    checkDeadline(record.deadline, issued, report);
    if (dueOn !== undefined && dueOn < issued) report("/dueOn", { deadline: dueOn, issued });
  },
};

function checkDeadline(
  deadline: Deadline | undefined,
  issued: PartialDay,
  report: Report<"deadline_before_issue">,
): void {
  if (deadline?.type !== "by") return;
  const due = dueDateOf(deadline);
  if (due.status === "dated" && due.day < firstDayOf(issued))
    report("/deadline/day", { deadline: deadline.day, issued });
}
