import type { Timeliness } from "../codes/timeliness.js";
import type { ActorRef } from "../codes/reference.js";
import type { Day, PartialDay } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { RecordRef } from "../core/reference.js";
import type { Dataset } from "../model/dataset.js";
import type { Lookup } from "../model/lookup.js";
import { lookupIn } from "../model/lookup.js";
import type { Calendar } from "./calendar.js";
import type { Debt, DebtBook } from "./debt.js";
import { enterForwardings, isSettled } from "./debt-answer.js";
import { enterObligations, enterRoutings } from "./debt-source.js";
import { sceneOf } from "./scene.js";
import { timelinessBy } from "./timeliness.js";

/** An answer that is owed and has not been given. */
export interface OpenDuty {
  /** Who owes it: a body, a unit, or a class whose members are not known. */
  readonly owedBy: ActorRef;
  /** To whom; absent: not said. */
  readonly owedTo?: readonly ActorRef[];
  /** The proposal it is about; absent: the directive or task names none. */
  readonly proposalId?: Id;
  /** `true`: only an answer with a document closes it. `false`: any answer does. */
  readonly inWriting: boolean;
  /** Since when, as far as it is known; absent: not known. */
  readonly since?: PartialDay;
  /** By when; absent: no day was set. */
  readonly dueOn?: Day;
  readonly timeliness: Extract<Timeliness, "open-in-time" | "overdue" | "no-deadline">;
  /** Those it was passed on to or taken up to, or who took it back; it stays open all the same. Absent: nobody. */
  readonly waitingFor?: readonly ActorRef[];
  /** The records that show it: directive, task, proposal, the place where it was said, answers that did not close it. */
  readonly evidence: readonly RecordRef[];
}

/** What open duties are judged by. */
export interface OpenDutiesOptions {
  /** What was recorded for a later day is not taken into account. */
  readonly asOf: Day;
  /** Absent: the records of the dataset alone. */
  readonly lookup?: Lookup | undefined;
  /** The days off, for deadlines of directives that have no tasks yet; absent: none are known. */
  readonly calendar?: Calendar | undefined;
}

/**
 * Who owes an answer to whom, since when, at the end of a day, the oldest first.
 *
 * An answer is owed by those whom a directive or a task obliges to answer in writing, one for each proposal it names, until an
 * answer with a document exists; by those to whom a proposal was routed, until any answer does; and by those to whom one was
 * forwarded, from that day on. Forwarding, escalating, returning, studying and answering a part close nothing: the old duty
 * stays and says who it is waiting for. It is closed with the new one, when those answer. Coordinating roles owe no answer.
 *
 * @example openDuties(dataset, { asOf: "2025-12-01" })
 * // [{ owedBy: "departments@province:40", owedTo: ["group:40/S4.GROUP.1"], proposalId: "40/S4.PROP.0", inWriting: true,
 * //    since: "2025-10-28", timeliness: "no-deadline",
 * //    evidence: ["directive:40/S4.DIR.8", "session:40/S4.SESSION.1", "proposal:40/S4.PROP.0"] }]
 */
export function openDuties(
  dataset: Dataset,
  { asOf, lookup = lookupIn(dataset), calendar }: OpenDutiesOptions,
): OpenDuty[] {
  const scene = sceneOf(dataset, asOf, lookup, calendar);
  const book: DebtBook = new Map();
  enterObligations(book, scene);
  enterRoutings(book, scene);
  enterForwardings(book, scene);
  const open = [...book.values()].filter((debt) => !isSettled(debt, book, scene));
  return inOrder(open.map((debt) => dutyOf(debt, asOf)));
}

function dutyOf(debt: Debt, asOf: Day): OpenDuty {
  const { owedBy, owedTo, proposalId, inWriting, since, dueOn, waitingFor, evidence } = debt;
  return {
    owedBy,
    ...(owedTo.size > 0 && { owedTo: [...owedTo] }),
    ...(proposalId !== undefined && { proposalId }),
    inWriting,
    ...(since !== undefined && { since }),
    ...(dueOn !== undefined && { dueOn }),
    timeliness: timelinessBy(dueOn, undefined, asOf) as OpenDuty["timeliness"],
    ...(waitingFor.size > 0 && { waitingFor: [...waitingFor] }),
    evidence: [...evidence],
  };
}

/** The oldest first, those of unknown age last; then by who owes and for what, so that the order is always the same. */
function inOrder(duties: readonly OpenDuty[]): OpenDuty[] {
  const keyed = duties.map((duty) => ({ duty, key: sortKeyOf(duty) }));
  keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
  return keyed.map(({ duty }) => duty);
}

function sortKeyOf({ since, owedBy, proposalId = "", evidence }: OpenDuty): string {
  return [since === undefined ? "9" : firstDayOf(since), owedBy, proposalId, ...evidence].join(" ");
}
