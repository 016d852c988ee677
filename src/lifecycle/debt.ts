import type { ActorRef } from "../codes/reference.js";
import type { Day, PartialDay } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { RecordRef } from "../core/reference.js";

/** An answer that somebody owes, while it is being gathered from the records that show it. */
export interface Debt {
  readonly owedBy: ActorRef;
  readonly owedTo: Set<ActorRef>;
  /** Absent: the duty names no proposal. */
  readonly proposalId: Id | undefined;
  inWriting: boolean;
  since: PartialDay | undefined;
  dueOn: Day | undefined;
  /** Those whose answer counts: the one who owes it, and those who owe it together with it. */
  readonly answerers: Set<ActorRef>;
  readonly waitingFor: Set<ActorRef>;
  readonly taskIds: Set<Id>;
  readonly evidence: Set<RecordRef>;
}

/** What is said of a debt by one record; what is absent it does not say. */
export interface DebtEntry {
  readonly owedBy: ActorRef;
  readonly owedTo: readonly ActorRef[];
  readonly proposalId?: Id | undefined;
  readonly inWriting: boolean;
  readonly since: PartialDay | undefined;
  readonly dueOn?: Day | undefined;
  readonly answerers?: Iterable<ActorRef>;
  readonly waitingFor?: readonly ActorRef[];
  readonly taskId?: Id | undefined;
  readonly evidence: readonly RecordRef[];
}

/** Debts by who owes what: the same one, shown by several records, stands once. */
export type DebtBook = Map<string, Debt>;

/** Writes an entry into the book. Returns the debt if it is new, or is now owed in writing: what forwarding passes on. */
export function enter(book: DebtBook, entry: DebtEntry): Debt | undefined {
  const { owedBy, proposalId, taskId } = entry;
  const key = keyOf(owedBy, proposalId ?? entry.evidence[0]);
  const known = book.get(key);
  const debt = known ?? emptyDebt(entry);
  book.set(key, debt);
  const isNews = known === undefined || (entry.inWriting && !known.inWriting);
  debt.inWriting ||= entry.inWriting;
  debt.since = earlier(debt.since, entry.since);
  debt.dueOn = earlier(debt.dueOn, entry.dueOn);
  for (const actor of entry.owedTo) debt.owedTo.add(actor);
  for (const actor of entry.answerers ?? []) debt.answerers.add(actor);
  for (const actor of entry.waitingFor ?? []) debt.waitingFor.add(actor);
  for (const reference of entry.evidence) debt.evidence.add(reference);
  if (taskId !== undefined) debt.taskIds.add(taskId);
  return isNews ? debt : undefined;
}

/** The debts of an actor that concern a proposal; without one, each record shows a debt of its own. */
export function keyOf(owedBy: ActorRef, matter: string | undefined): string {
  return `${owedBy} ${matter ?? ""}`;
}

function emptyDebt({ owedBy, proposalId, inWriting }: DebtEntry): Debt {
  return {
    owedBy,
    proposalId,
    inWriting,
    since: undefined,
    dueOn: undefined,
    owedTo: new Set(),
    answerers: new Set([owedBy]),
    waitingFor: new Set(),
    taskIds: new Set(),
    evidence: new Set(),
  };
}

function earlier(one: PartialDay | undefined, other: PartialDay | undefined): PartialDay | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return firstDayOf(other) < firstDayOf(one) ? other : one;
}
