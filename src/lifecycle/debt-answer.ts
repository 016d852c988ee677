import type { ActorRef } from "../codes/reference.js";
import type { Answer } from "../model/oversight/answer.js";
import { actsFor } from "./belonging.js";
import type { Debt, DebtBook } from "./debt.js";
import { enter, keyOf } from "./debt.js";
import { proposalStatusOf } from "./proposal-state.js";
import type { DatedAnswer, Scene } from "./scene.js";
import { isKnown } from "./scene.js";

/** Enters what forwarded answers ask of those they went to, and what those passed on again. */
export function enterForwardings(book: DebtBook, scene: Scene): void {
  for (const [proposalId, answers] of scene.answersByProposal) {
    const owedTo = scene.lookup.find("proposal", proposalId)?.raisedBy ?? [];
    for (const { answer, date } of answers.filter(isForwarded))
      for (const owedBy of answer.forwardedTo ?? [])
        enter(book, {
          owedBy,
          owedTo,
          proposalId,
          inWriting: false,
          since: date,
          evidence: evidenceOf(answer, proposalId),
        });
  }
  // The queue grows while it is walked; a debt comes back only once, when it turns out to be owed in writing.
  const queue = [...book.values()];
  for (const { answerers, proposalId, owedTo, inWriting, waitingFor, evidence } of queue) {
    if (proposalId === undefined) continue;
    for (const { answer, date } of scene.answersByProposal.get(proposalId)?.filter(isForwarded) ?? []) {
      if (!isByOneOf(answerers, answer, date, scene)) continue;
      evidence.add(`answer:${answer.id}`);
      for (const owedBy of answer.forwardedTo ?? []) {
        waitingFor.add(owedBy);
        const entry = {
          owedBy,
          owedTo: [...owedTo],
          proposalId,
          inWriting,
          since: date,
          evidence: evidenceOf(answer, proposalId),
        };
        const news = enter(book, entry);
        if (news !== undefined) queue.push(news);
      }
    }
  }
}

/** Whether nothing is owed any more: it was answered as it was owed, or the proposal has come to its end. */
export function isSettled(debt: Debt, book: DebtBook, scene: Scene): boolean {
  const { proposalId, taskIds, inWriting } = debt;
  const onProposal = proposalId === undefined ? [] : (scene.answersByProposal.get(proposalId) ?? []);
  const onTasks = [...taskIds].flatMap((id) => scene.answersByTask.get(id) ?? []);
  const closers = closersOf(debt, book);
  for (const { answer, date } of [...onProposal, ...onTasks]) {
    const isToIt = proposalId === undefined || (answer.proposalIds?.includes(proposalId) ?? true);
    const isFromIt =
      (answer.taskId !== undefined && taskIds.has(answer.taskId)) || isByOneOf(closers, answer, date, scene);
    if (!isToIt || !isFromIt) continue;
    if (settles(answer, inWriting)) return true;
    debt.evidence.add(`answer:${answer.id}`);
  }
  return hasEnded(debt, onProposal, scene);
}

/** Whether an answer is all that is owed. To forward, to study, or to speak to a part only, is not. */
function settles({ extent, outcome, form, documentId }: Answer, inWriting: boolean): boolean {
  const isLeftOpen = extent === "some" || outcome === "forwarded" || outcome === "under-study";
  const isWritten = form === "document" && documentId !== undefined;
  return !isLeftOpen && (isWritten || (!inWriting && outcome !== "recorded"));
}

/** Those whose answer counts: those who owe it, those they passed it on to, and those these passed it on to. */
function closersOf(debt: Debt, book: DebtBook): ReadonlySet<ActorRef> {
  if (debt.waitingFor.size === 0) return debt.answerers;
  const closers = new Set([...debt.answerers, ...debt.waitingFor]);
  for (const closer of closers)
    for (const next of book.get(keyOf(closer, debt.proposalId))?.waitingFor ?? []) closers.add(next);
  return closers;
}

/** A proposal that was withdrawn, or goes on under another, is owed no answer; one that was resolved none but in writing. */
function hasEnded(
  { proposalId, inWriting }: Debt,
  answers: readonly DatedAnswer[],
  { lookup, asOf }: Scene,
): boolean {
  const proposal = proposalId === undefined ? undefined : lookup.find("proposal", proposalId);
  if (proposal === undefined) return false;
  const events = proposal.events?.filter(({ date }) => isKnown(date, asOf));
  const dated = answers.map(({ answer, date }) => ({ ...answer, date }));
  const status = proposalStatusOf({ ...proposal, events }, dated);
  return status === "withdrawn" || status === "merged" || (status === "resolved" && !inWriting);
}

function isByOneOf(
  actors: ReadonlySet<ActorRef>,
  { by }: Answer,
  date: DatedAnswer["date"],
  { lookup, asOf }: Scene,
): boolean {
  return actors.has(by) || [...actors].some((actor) => actsFor(by, actor, lookup, date ?? asOf));
}

function isForwarded({ answer }: DatedAnswer): boolean {
  return answer.outcome === "forwarded";
}

function evidenceOf({ id }: Answer, proposalId: string): readonly [`answer:${string}`, `proposal:${string}`] {
  return [`answer:${id}`, `proposal:${proposalId}`];
}
