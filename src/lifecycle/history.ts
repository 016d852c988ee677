import type { ProposalStatus } from "../codes/proposal-status.js";
import type { PartialDay } from "../core/dates.js";
import { firstDayOf, lastDayOf } from "../core/dates.js";
import type { LifecycleIssueParams } from "../issues/params-lifecycle.js";
import type { Proposal } from "../model/oversight/proposal.js";
import type { TaskEvent } from "../model/oversight/task-event.js";
import type { Task } from "../model/oversight/task.js";
import { answerMoves, proposalTransitions } from "./proposal-transition.js";
import { stateAfter, stateAtStart } from "./task-state.js";
import { taskTransitions } from "./task-transition.js";
import { allowedMoves, nextStatus } from "./transition.js";

type Code = keyof LifecycleIssueParams;

/** What is wrong with one event of a history. */
export type HistoryFault = {
  readonly [C in Code]: {
    readonly code: C;
    readonly pointer: string;
    readonly params: LifecycleIssueParams[C];
  };
}[Code];

/** What is wrong with the history of a task, event by event. An event that is not allowed is passed over by the next. */
export function* taskFaults(task: Task): Generator<HistoryFault> {
  const follows = inOrder("task", task.assignedOn);
  let state = stateAtStart(task);
  for (const [index, event] of (task.events ?? []).entries()) {
    const pointer = `/events/${index}`;
    yield* follows(event, pointer);
    const after = stateAfter(state, event);
    if (after === undefined) {
      const allowed = allowedMoves(taskTransitions, state.status);
      yield notAllowed(pointer, { kind: "task", event: event.type, status: state.status, allowed });
      continue;
    }
    if (event.type === "extended") yield* extensionFaults(task, event, state.dueOn, pointer);
    const isBare = event.type === "completed" && event.documentId === undefined;
    if (isBare && task.obligations.includes("answer-in-writing"))
      yield { code: "completed_without_document", pointer, params: {} };
    state = after;
  }
}

function* extensionFaults(
  { assignee }: Task,
  { dueOn, by }: Extract<TaskEvent, { type: "extended" }>,
  previous: string | undefined,
  pointer: string,
): Generator<HistoryFault> {
  if (previous !== undefined && dueOn <= previous)
    yield { code: "extension_not_later", pointer: `${pointer}/dueOn`, params: { dueOn, previous } };
  // A commune stands for its bodies; those of a province have the province's People's Committee above them.
  const isOwn = by === assignee || (assignee.startsWith("commune:") && by?.endsWith(`@${assignee}`));
  if (by !== undefined && isOwn)
    yield { code: "extension_by_assignee", pointer: `${pointer}/by`, params: { by } };
}

/**
 * What is wrong with the history of a proposal. Answers are no events: one that is not at hand may lie between any two, so
 * only what no answer could allow is wrong.
 */
export function* proposalFaults(
  { events = [] }: Proposal,
  raisedOn: PartialDay | undefined,
): Generator<HistoryFault> {
  const follows = inOrder("proposal", raisedOn);
  let status: ProposalStatus = "raised";
  let possible: ReadonlySet<ProposalStatus> = withAnswers(["raised"]);
  for (const [index, event] of events.entries()) {
    const pointer = `/events/${index}`;
    yield* follows(event, pointer);
    const after = [...possible].map((from) => nextStatus(proposalTransitions, from, event.type));
    const reached = after.filter((to) => to !== undefined);
    const [next] = reached;
    if (next === undefined) {
      yield proposalEventNotAllowed(pointer, event.type, status, possible);
      continue;
    }
    status = next;
    possible = withAnswers(reached);
  }
}

/** The statuses with those that an answer may have led to from them. */
function withAnswers(statuses: readonly ProposalStatus[]): ReadonlySet<ProposalStatus> {
  const reached = new Set(statuses);
  for (const status of reached)
    for (const move of answerMoves) {
      const next = nextStatus(proposalTransitions, status, move);
      if (next !== undefined) reached.add(next);
    }
  return reached;
}

/** The fault of a proposal's event that none of the statuses it may have allows. */
export function proposalEventNotAllowed(
  pointer: string,
  event: string,
  status: ProposalStatus,
  possible: Iterable<ProposalStatus> = [status],
): HistoryFault {
  const moves = [...possible].flatMap((from) => allowedMoves(proposalTransitions, from));
  const allowed = [...new Set(moves)].filter((move) => move !== "answered" && move !== "forwarded");
  return notAllowed(pointer, { kind: "proposal", event, status, allowed });
}

function notAllowed(pointer: string, params: LifecycleIssueParams["event_not_allowed"]): HistoryFault {
  return { code: "event_not_allowed", pointer: `${pointer}/type`, params };
}

interface Dated {
  readonly type: string;
  readonly date?: PartialDay | undefined;
}

/** Compares the day of each event with that of the one before it that has a day, at first with the start. */
function inOrder(
  kind: "task" | "proposal",
  start: PartialDay | undefined,
): (event: Dated, pointer: string) => Generator<HistoryFault> {
  let previous: { readonly type?: string; readonly date: PartialDay } | undefined =
    start === undefined ? undefined : { date: start };
  return function* ({ type, date }, pointer) {
    if (date === undefined) return;
    if (previous === undefined || firstDayOf(previous.date) <= lastDayOf(date)) {
      previous = { type, date };
      return;
    }
    const before = {
      ...(previous.type !== undefined && { previous: previous.type }),
      previousDate: previous.date,
    };
    yield {
      code: "event_out_of_order",
      pointer: `${pointer}/date`,
      params: { kind, event: type, date, ...before },
    };
  };
}
