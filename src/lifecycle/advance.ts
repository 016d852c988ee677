import type { Result } from "../issues/result.js";
import type { Answer } from "../model/oversight/answer.js";
import type { ProposalEvent } from "../model/oversight/proposal-event.js";
import type { Proposal } from "../model/oversight/proposal.js";
import type { TaskEvent } from "../model/oversight/task-event.js";
import type { Task } from "../model/oversight/task.js";
import type { HistoryFault } from "./history.js";
import { proposalEventNotAllowed, proposalFaults, taskFaults } from "./history.js";
import { resultOf } from "./outcome.js";
import { proposalStatusOf } from "./proposal-state.js";
import { proposalTransitions } from "./proposal-transition.js";
import { nextStatus } from "./transition.js";

/**
 * Adds an event to the end of a task's history, if it may follow. The task that was given stays as it is. A refusal names the
 * events that are allowed instead; an extension that gains no time is a warning.
 *
 * @example
 * const result = advance(task, { type: "completed", date: "2025-12-20", documentId: "40/cv-1" });
 * if (result.ok) save(result.value);
 */
export function advance(task: Task, event: TaskEvent): Result<Task>;
/** Adds an event to the end of a proposal's history, if it may follow what was recorded and answered so far. */
export function advance(
  proposal: Proposal,
  event: ProposalEvent,
  answers: readonly Answer[],
): Result<Proposal>;
export function advance(
  record: Task | Proposal,
  event: TaskEvent | ProposalEvent,
  answers: readonly Answer[] = [],
): Result<Task> | Result<Proposal> {
  return "assignee" in record
    ? advanceTask(record, event as TaskEvent)
    : advanceProposal(record, event as ProposalEvent, answers);
}

function advanceTask(before: Task, event: TaskEvent): Result<Task> {
  const task = { ...before, events: [...(before.events ?? []), event] };
  return resultOf("task", task, ofLast(task, taskFaults(task)));
}

function advanceProposal(
  before: Proposal,
  event: ProposalEvent,
  answers: readonly Answer[],
): Result<Proposal> {
  const proposal = { ...before, events: [...(before.events ?? []), event] };
  const status = proposalStatusOf(before, answers);
  // The answers are at hand here, so the status is one, not one of several.
  const faults = ofLast(proposal, proposalFaults(proposal, proposal.date)).filter(
    ({ code }) => code !== "event_not_allowed",
  );
  if (nextStatus(proposalTransitions, status, event.type) === undefined)
    faults.push(proposalEventNotAllowed(lastOf(proposal), event.type, status));
  return resultOf("proposal", proposal, faults);
}

function ofLast(record: Task | Proposal, faults: Iterable<HistoryFault>): HistoryFault[] {
  const last = lastOf(record);
  return [...faults].filter(({ pointer }) => pointer === last || pointer.startsWith(`${last}/`));
}

function lastOf({ events = [] }: Task | Proposal): string {
  return `/events/${events.length - 1}`;
}
