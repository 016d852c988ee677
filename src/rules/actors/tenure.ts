import type { Day, PartialDay } from "../../core/dates.js";
import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Post } from "../../model/actors/official.js";

/** Days on which a post was held for certain, both ends inclusive. */
export interface Tenure {
  readonly start: Day;
  readonly end: Day;
}

/**
 * When a post was held for certain: between its days as far as they are known, else on the day that is known. `reportedOn`: the day
 * of the report that speaks of it, where the post has no day of its own. `undefined`: on no day for certain.
 */
export function tenureOf(post: Post, reportedOn: PartialDay | undefined): Tenure | undefined {
  const { since, until, asOf } = post;
  const known = asOf ?? (since === undefined && until === undefined ? reportedOn : undefined);
  const start = since ?? known ?? until;
  const end = until ?? known ?? since;
  if (start === undefined || end === undefined) return undefined;
  const tenure = { start: lastDayOf(start), end: firstDayOf(end) };
  return tenure.start <= tenure.end ? tenure : undefined;
}

/** The days on which both were held; `undefined` when there is none for certain. */
export function commonTenure(one: Tenure | undefined, other: Tenure | undefined): Tenure | undefined {
  if (one === undefined || other === undefined) return undefined;
  const start = one.start > other.start ? one.start : other.start;
  const end = one.end < other.end ? one.end : other.end;
  return start <= end ? { start, end } : undefined;
}
