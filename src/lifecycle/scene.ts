import type { Day, PartialDay } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { Dataset } from "../model/dataset.js";
import { dateOf } from "../model/inherit.js";
import type { Lookup } from "../model/lookup.js";
import type { Answer } from "../model/oversight/answer.js";
import type { Calendar } from "./calendar.js";

/** An answer with the day on which it was given. */
export interface DatedAnswer {
  readonly answer: Answer;
  readonly date: PartialDay | undefined;
}

/** What is known at the end of a day. */
export interface Scene {
  readonly asOf: Day;
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly calendar: Calendar | undefined;
  readonly answersByProposal: ReadonlyMap<Id, readonly DatedAnswer[]>;
  readonly answersByTask: ReadonlyMap<Id, readonly DatedAnswer[]>;
}

/** Gathers the answers of a dataset that were known by the end of a day. */
export function sceneOf(dataset: Dataset, asOf: Day, lookup: Lookup, calendar: Calendar | undefined): Scene {
  const answersByProposal = new Map<Id, DatedAnswer[]>();
  const answersByTask = new Map<Id, DatedAnswer[]>();
  for (const answer of dataset.answers ?? []) {
    const dated = { answer, date: dateOf("answer", answer, lookup) };
    if (answer.withdrawn === true || !isKnown(dated.date, asOf)) continue;
    for (const id of answer.proposalIds ?? []) append(answersByProposal, id, dated);
    if (answer.taskId !== undefined) append(answersByTask, answer.taskId, dated);
  }
  return { asOf, dataset, lookup, calendar, answersByProposal, answersByTask };
}

/** Whether something of that day had happened by the end of another; what has no day is taken to have. */
export function isKnown(date: PartialDay | undefined, asOf: Day): boolean {
  return date === undefined || firstDayOf(date) <= asOf;
}

/** Adds a value to the list of a key. */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
