import type { ProposalStatus } from "../codes/proposal-status.js";
import { proposalStatusOf } from "../lifecycle/proposal-state.js";
import { moveOf } from "../lifecycle/proposal-transition.js";
import type { Answer } from "../model/oversight/answer.js";
import type { Proposal } from "../model/oversight/proposal.js";
import type { Fact, Facts } from "./fact.js";
import { grouped } from "./grouped.js";

/** What must be read to tell how proposals stand. */
export const proposalReads = {
  proposal: ["date", "raisedBy", "addressedTo", "itemised", "events"],
  answer: ["date", "proposalIds", "extent", "by", "form", "outcome", "forwardedTo"],
} as const;

/** An answer as the questions read it. */
export type AnswerFact = Fact<"answer", (typeof proposalReads.answer)[number]>;

/** A proposal as the questions read it. */
export type ProposalFact = Fact<"proposal", (typeof proposalReads.proposal)[number]>;

/** How a proposal stands on a day. */
export interface ProposalState {
  readonly proposal: ProposalFact;
  readonly status: ProposalStatus;
  /** All answers that name it, in the order of their ids. */
  readonly answers: readonly AnswerFact[];
  /** Those of them that answer the whole of it: more than that it was noted, put off or passed on. */
  readonly whole: readonly AnswerFact[];
  /** It waits for an answer: none was given, or it was opened again since. */
  readonly isOpen: boolean;
}

/** How every proposal stands. */
export function proposalStatesOf(facts: Facts<typeof proposalReads>): readonly ProposalState[] {
  const named = facts.answer.flatMap((answer) => (answer.proposalIds ?? []).map((id) => ({ id, answer })));
  const answersOf = new Map(
    grouped(named, ({ id }) => ({ id })).map(({ by, items }) => [by.id, items.map(({ answer }) => answer)]),
  );
  return facts.proposal.map((proposal) => {
    const answers = answersOf.get(proposal.key) ?? [];
    const whole = answers.filter(
      ({ extent, outcome }) => extent === undefined && moveOf(outcome) === "answered",
    );
    const status = proposalStatusOf(
      { ...proposal, id: proposal.key } as unknown as Proposal,
      answers as unknown as Answer[],
    );
    return { proposal, status, answers, whole, isOpen: WAITING.has(status) };
  });
}

const WAITING: ReadonlySet<ProposalStatus> = new Set<ProposalStatus>([
  "raised",
  "recorded",
  "routed",
  "under-review",
  "forwarded",
  "reopened",
]);
