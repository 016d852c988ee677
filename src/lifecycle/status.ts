import type { ProposalStatus } from "../codes/proposal-status.js";
import type { TaskStatus } from "../codes/task-status.js";
import type { Answer } from "../model/oversight/answer.js";
import type { Directive } from "../model/oversight/directive.js";
import type { Proposal } from "../model/oversight/proposal.js";
import type { Task } from "../model/oversight/task.js";
import { directiveStatusOf } from "./directive-status.js";
import { proposalStatusOf } from "./proposal-state.js";
import { taskStateOf } from "./task-state.js";

/**
 * How far a task has come, as its events say. An event that was not allowed where it stands changes nothing.
 *
 * @example statusOf({ …, events: [{ type: "started" }] }) // "in-progress"
 */
export function statusOf(task: Task): TaskStatus;
/**
 * How far a proposal has come, as its events and the answers to it say; answers to other proposals, to a part of a set, and
 * withdrawn ones are passed over. An answer takes its place by its day, after the events of that day, so give normalised ones.
 */
export function statusOf(proposal: Proposal, answers: readonly Answer[]): ProposalStatus;
/**
 * How far a directive has come, as its tasks say; those of other directives and withdrawn ones are passed over. It is done
 * when all that still stand are, one with `jointly` when one that leads is; between that and the start it is in progress.
 */
export function statusOf(directive: Directive, tasks: readonly Task[]): TaskStatus;
export function statusOf(
  record: Task | Proposal | Directive,
  others: readonly (Answer | Task)[] = [],
): TaskStatus | ProposalStatus {
  if ("assignee" in record) return taskStateOf(record).status;
  if ("addressees" in record) return directiveStatusOf(record, others as readonly Task[]);
  return proposalStatusOf(record, others as readonly Answer[]);
}
