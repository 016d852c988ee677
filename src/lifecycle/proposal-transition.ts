import type { AnswerOutcome } from "../codes/answer-outcome.js";
import type { ProposalEventType } from "../codes/proposal-event-type.js";
import type { ProposalStatus } from "../codes/proposal-status.js";
import type { Transitions } from "./transition.js";

/** What moves a proposal on: its events, and what answers say. */
export type ProposalMove = ProposalEventType | "answered" | "forwarded";

const handling = {
  routed: "routed",
  "under-review": "under-review",
  answered: "answered",
  forwarded: "forwarded",
  implementing: "implementing",
  resolved: "resolved",
  withdrawn: "withdrawn",
  merged: "merged",
} as const;

/**
 * The life of a proposal. Without events or answers it is raised. An answer closes nothing: what was answered can be passed
 * on, carried out or opened again; only what was answered, carried out, resolved, withdrawn or merged can be opened again.
 */
export const proposalTransitions: Transitions<ProposalStatus, ProposalMove> = {
  raised: { recorded: "recorded", ...handling },
  recorded: handling,
  routed: handling,
  "under-review": handling,
  answered: { ...handling, reopened: "reopened" },
  forwarded: handling,
  implementing: { implementing: "implementing", resolved: "resolved", reopened: "reopened" },
  resolved: { reopened: "reopened" },
  withdrawn: { reopened: "reopened" },
  merged: { reopened: "reopened" },
  reopened: { recorded: "recorded", ...handling },
};

/** The moves that answers make. */
export const answerMoves: readonly ProposalMove[] = ["recorded", "under-review", "answered", "forwarded"];

/** The move that an answer makes by its outcome. */
export function moveOf(outcome: AnswerOutcome): ProposalMove {
  switch (outcome) {
    case "recorded":
    case "forwarded":
      return outcome;
    case "under-study":
      return "under-review";
    default:
      return "answered";
  }
}
