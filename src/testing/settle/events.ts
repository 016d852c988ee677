import type { Day, PartialDay } from "../../core/dates.js";
import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import type { ProposalEvent } from "../../model/oversight/proposal-event.js";
import type { TaskEvent } from "../../model/oversight/task-event.js";
import type { Task } from "../../model/oversight/task.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import type { Deadline } from "../../model/value/deadline.js";

const TASK_ORDER: readonly TaskEvent["type"][] = [
  "issued",
  "documented",
  "acknowledged",
  "started",
  "progress",
  "escalated",
  "extended",
  "reported",
  "completed",
  "verified",
];
const TASK_ENDS: ReadonlySet<string> = new Set(["returned", "superseded", "cancelled"]);
const PROPOSAL_ORDER: readonly ProposalEvent["type"][] = ["recorded", "routed", "under-review", "implementing"];
const PROPOSAL_ENDS: ReadonlySet<string> = new Set(["resolved", "withdrawn", "merged"]);

/** A task whose history can have happened: in order, each event after the one before, nothing after its end. */
export function settleTask(record: Task): Task {
  const deadline = record.deadline && settleDeadline(record.deadline, record.assignedOn);
  const dueOn = deadline && dueDayOf(deadline, record.assignedOn);
  const events = inSequence(record.events, TASK_ORDER, TASK_ENDS).filter(
    (event, _, all) =>
      !(event.type === "verified" && !all.some(({ type }) => type === "completed")) &&
      !(event.type === "extended" && dueOn === undefined) &&
      !(event.type === "completed" && needsDocument(record, event)),
  );
  let day = record.assignedOn;
  let due = dueOn;
  const dated = events.map((event): TaskEvent => {
    day = addDays(day, event.date === undefined ? 0 : 2);
    const timed = { ...event, ...(event.date !== undefined && { date: day }) };
    if (timed.type !== "extended") return timed;
    due = addDays(later(due ?? day, day), 15);
    return { ...timed, date: day, dueOn: due };
  });
  return { ...record, deadline, dueOn, events: dated.length > 0 ? dated : undefined };
}

/** A written answer is owed: only a document shows that it was given. */
function needsDocument(record: Task, event: TaskEvent): boolean {
  return record.obligations.includes("answer-in-writing") && event.documentId === undefined;
}

/** A proposal whose history can have happened. */
export function settleProposalEvents(record: Proposal, start: Day): ProposalEvent[] | undefined {
  let day = start;
  const events = inSequence(record.events, PROPOSAL_ORDER, PROPOSAL_ENDS).map((event) => {
    day = addDays(day, event.date === undefined ? 0 : 3);
    return { ...event, ...(event.date !== undefined && { date: day }) };
  });
  return events.length > 0 ? events : undefined;
}

/** The events in the order in which they can happen, each type once, and of those that end it one at the end. */
function inSequence<Event extends { type: string }>(
  events: readonly Event[] | undefined,
  order: readonly string[],
  ends: ReadonlySet<string>,
): Event[] {
  const first = new Map<string, Event>();
  for (const event of events ?? []) if (!first.has(event.type)) first.set(event.type, event);
  const steps = order.flatMap((type) => first.get(type) ?? []);
  const end = [...first.values()].find(({ type }) => ends.has(type));
  const closed = steps.some(({ type }) => type === "completed");
  return end === undefined || closed ? steps : [...steps, end];
}

/** The deadline itself, or one that does not lie before the day it was set. */
export function settleDeadline(deadline: Deadline, issued: PartialDay): Deadline {
  if (deadline.type !== "by") return deadline;
  const day = lastDayOf(deadline.day) > lastDayOf(issued) ? deadline.day : addDays(lastDayOf(issued), 10);
  return { ...deadline, day };
}

/** The due day of a deadline as far as a calendar without holidays decides it. */
function dueDayOf(deadline: Deadline, assignedOn: Day): Day | undefined {
  if (deadline.type === "by")
    return deadline.exclusive ? addDays(firstDayOf(deadline.day), -1) : lastDayOf(deadline.day);
  return deadline.type === "within" && deadline.unit === "day" && deadline.start === "issued"
    ? addDays(assignedOn, deadline.amount)
    : undefined;
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
