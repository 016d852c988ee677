import type { PartialDay } from "../core/dates.js";
import { lastDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
import { inheritedValue } from "../model/inherit.js";
import type { RuleContext } from "./rule.js";

/**
 * The last day on which news of a record was published; `undefined` where it has none, one of its sources is not at hand, or the
 * day of one is not known.
 */
export function reportedOn(
  record: { readonly sourceIds?: readonly Id[] | undefined },
  { kind, lookup, header }: RuleContext,
): PartialDay | undefined {
  const ids = record.sourceIds ?? inheritedValue(kind, record, "sourceIds", lookup, header)?.value;
  const sources = ((ids ?? []) as readonly Id[]).map((id) => lookup.find("source", id));
  const days = sources
    .filter((source) => source === undefined || source.form === "news-report")
    .map((source) => source?.publishedOn);
  return days.includes(undefined) ? undefined : latest(days as PartialDay[]);
}

function latest(days: readonly PartialDay[]): PartialDay | undefined {
  let last = days[0];
  for (const day of days) if (last !== undefined && lastDayOf(day) > lastDayOf(last)) last = day;
  return last;
}
