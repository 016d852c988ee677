import type { Day, PartialDay } from "../../core/dates.js";
import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import type { ProposalEvent } from "../../model/oversight/proposal-event.js";
import type { TaskEvent } from "../../model/oversight/task-event.js";
import type { Task } from "../../model/oversight/task.js";
import type { Proposal } from "../../model/oversight/proposal.js";
import { FIRST_DAY } from "../format.js";
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
const PROPOSAL_ORDER: readonly ProposalEvent["type"][] = [
  "recorded",
  "routed",
  "under-review",
  "implementing",
];
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
  let due = dueOn ?? record.assignedOn;
  const dated = inTime(events, record.assignedOn).map((event): TaskEvent => {
    if (event.type !== "extended") return event;
    due = later(addDays(later(due, event.date), 1), event.dueOn);
    return { ...event, dueOn: due };
  });
  return { ...record, deadline, dueOn, events: dated.length > 0 ? dated : undefined };
}

/** A written answer is owed: only a document shows that it was given. */
function needsDocument(record: Task, event: TaskEvent): boolean {
  return record.obligations.includes("answer-in-writing") && event.documentId === undefined;
}

/** A proposal's history as it can have happened, from the day on which it was raised. */
export function settleProposalEvents(
  { events }: Pick<Proposal, "events">,
  raised: Day | undefined,
): ProposalEvent[] | undefined {
  const settled = inTime(inSequence(events, PROPOSAL_ORDER, PROPOSAL_ENDS), raised);
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
