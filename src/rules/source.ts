import type { PartialDay } from "../core/dates.js";
import { lastDayOf } from "../core/dates.js";
import type { Id } from "../core/id.js";
import { inheritedValue } from "../model/inherit.js";
import type { Source } from "../model/evidence/source.js";
import type { RuleContext } from "./rule.js";

/** The sources of a record, its own or inherited, as far as they are at hand. */
export function sourcesOf(
  record: { readonly sourceIds?: readonly Id[] | undefined },
  { kind, lookup, header }: RuleContext,
): readonly Source[] {
  const ids = record.sourceIds ?? inheritedValue(kind, record, "sourceIds", lookup, header)?.value;
  return ((ids ?? []) as readonly Id[])
    .map((id) => lookup.find("source", id))
    .filter((source) => source !== undefined);
}

/** The last day on which news of a record was published; `undefined` where the day of one of its reports is not known. */
export function reportedOn(
  record: { readonly sourceIds?: readonly Id[] | undefined },
  context: RuleContext,
): PartialDay | undefined {
  const days = sourcesOf(record, context)
    .filter(({ form }) => form === "news-report")
    .map(({ publishedOn }) => publishedOn);
  return days.includes(undefined) ? undefined : latest(days as PartialDay[]);
}

function latest(days: readonly PartialDay[]): PartialDay | undefined {
  let last = days[0];
  for (const day of days) if (last !== undefined && lastDayOf(day) > lastDayOf(last)) last = day;
  return last;
}
