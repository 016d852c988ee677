import type { ProposalStatus } from "../codes/proposal-status.js";
import type { PartialDay } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { Answer } from "../model/oversight/answer.js";
import type { Proposal } from "../model/oversight/proposal.js";
import type { ProposalMove } from "./proposal-transition.js";
import { moveOf, proposalTransitions } from "./proposal-transition.js";
import { nextStatus } from "./transition.js";

/** The status of a proposal after its events and the answers to it. What is not allowed changes nothing. */
export function proposalStatusOf(proposal: Proposal, answers: readonly Answer[]): ProposalStatus {
  let status: ProposalStatus = "raised";
  for (const move of movesOf(proposal, answers))
    status = nextStatus(proposalTransitions, status, move) ?? status;
  return status;
}

/** The events in their order, and before the first later one each answer by its day; answers without a day come last. */
function movesOf({ id, events = [] }: Proposal, answers: readonly Answer[]): ProposalMove[] {
  const given = answers
    .filter((answer) => speaksTo(answer, id))
    .map(({ outcome, date }) => ({ move: moveOf(outcome), day: dayOf(date) }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
  const moves: ProposalMove[] = [];
  let next = 0;
  for (const { type, date } of events) {
    if (date !== undefined)
      for (; next < given.length; next += 1) {
        const answer = given[next];
        if (answer === undefined || answer.day >= firstDayOf(date)) break;
        moves.push(answer.move);
      }
    moves.push(type);
  }
  return [...moves, ...given.slice(next).map(({ move }) => move)];
}

/** Whether an answer is to the whole of a proposal and still stands. */
function speaksTo({ proposalIds, extent, withdrawn }: Answer, id: string): boolean {
  return withdrawn !== true && extent === undefined && proposalIds?.includes(id) === true;
}

function dayOf(date: PartialDay | undefined): string {
  return date === undefined ? "9" : firstDayOf(date);
}
