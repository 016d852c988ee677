import type { Day, PartialDay } from "../../core/dates.js";
import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import { proposalTransitions } from "../../lifecycle/proposal-transition.js";
import { taskTransitions } from "../../lifecycle/task-transition.js";
import type { Transitions } from "../../lifecycle/transition.js";
import { nextStatus } from "../../lifecycle/transition.js";
import type { ProposalEvent } from "../../model/oversight/proposal-event.js";
import type { TaskEvent } from "../../model/oversight/task-event.js";
import type { Task } from "../../model/oversight/task.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import { FIRST_DAY } from "../format.js";
import type { Deadline } from "../../model/value/deadline.js";

/** A task whose history can have happened: each event allowed after those before, and on its day or later. */
export function settleTask(record: Task): Task {
  const deadline = record.deadline && settleDeadline(record.deadline, record.assignedOn);
  const dueOn = deadline && dueDayOf(deadline, record.assignedOn);
  const shown = (record.events ?? []).filter(
    (event) =>
      !(event.type === "extended" && dueOn === undefined) &&
      !(event.type === "completed" && needsDocument(record, event)),
  );
  let due = dueOn ?? record.assignedOn;
  const events = inTime(allowed(shown, taskTransitions, "issued"), record.assignedOn).map(
    (event): TaskEvent => {
      if (event.type !== "extended") return event;
      due = later(addDays(later(due, event.date), 1), event.dueOn);
      return { ...event, dueOn: due, by: isOwn(event.by, record.assignee) ? undefined : event.by };
    },
  );
  return { ...record, deadline, dueOn, events: events.length > 0 ? events : undefined };
}

/** A written answer is owed: only a document shows that it was given. */
function needsDocument(record: Task, event: TaskEvent): boolean {
  return record.obligations.includes("answer-in-writing") && event.documentId === undefined;
}

/** Nobody extends what they owe themselves. */
function isOwn(by: string | undefined, assignee: string): boolean {
  return by === assignee || by?.endsWith(`@${assignee}`) === true;
}

/** The events that are allowed one after another. */
function allowed<Status extends string, Event extends { readonly type: string }>(
  events: readonly Event[],
  table: Transitions<Status, Event["type"]>,
  start: Status,
): Event[] {
  let status = start;
  return events.filter(({ type }) => {
    const next = nextStatus(table, status, type);
    status = next ?? status;
    return next !== undefined;
  });
}

/** A proposal's history as it can have happened, from the day on which it was raised. */
export function settleProposalEvents(
  { events }: Pick<Proposal, "events">,
  raised: Day | undefined,
): ProposalEvent[] | undefined {
  const settled = inTime(allowed(events ?? [], proposalTransitions, "raised"), raised);
  return settled.length > 0 ? settled : undefined;
}

/** The events with days moved on where they lie before the event before. */
function inTime<Event extends { date?: PartialDay | undefined }>(
  events: readonly Event[],
  start: Day | undefined,
): Event[] {
  let day = start ?? FIRST_DAY;
  return events.map((event) => {
    if (event.date === undefined) return event;
    day = later(day, firstDayOf(event.date));
    return { ...event, date: day };
  });
}

/** The deadline itself, or one that does not lie before the day it was set. */
export function settleDeadline(deadline: Deadline, issued: PartialDay): Deadline {
  if (deadline.type !== "by") return deadline;
  const day = lastDayOf(deadline.day) > lastDayOf(issued) ? deadline.day : addDays(lastDayOf(issued), 10);
  return { ...deadline, day, exclusive: day.length === 10 ? deadline.exclusive : undefined };
}

/** The due day of a deadline as far as a calendar without holidays decides it. */
function dueDayOf(deadline: Deadline, assignedOn: Day): Day | undefined {
  if (deadline.type === "by") return addDays(lastDayOf(deadline.day), deadline.exclusive ? -1 : 0);
  return deadline.type === "within" && deadline.unit === "day" && deadline.start === "issued"
    ? addDays(assignedOn, deadline.amount)
    : undefined;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
