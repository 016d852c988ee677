import type { Day, PartialDay } from "../core/dates.js";
import { lastDayOf } from "../core/dates.js";
import type { Facts } from "./fact.js";
import type { AskOptions } from "./option.js";
import type { Places } from "./place.js";
import { placeReads, placesOf } from "./place.js";

/** What must be read to tell which communes were visited. */
export const visitReads: typeof placeReads & { readonly visit: readonly ["date", "endDate", "units"] } = {
  ...placeReads,
  visit: ["date", "endDate", "units"],
};

/** The last day on which each commune was visited. */
export interface Visited {
  readonly places: Places;
  /** By code; communes never visited are not there. */
  readonly lastVisits: ReadonlyMap<string, Day>;
}

/** Who was visited last when. A visit of which only the month or year is known is taken to be on its last possible day. */
export function visitedCommunes(facts: Facts<typeof visitReads>, options: AskOptions): Visited {
  const places = placesOf(facts, options);
  const lastVisits = new Map<string, Day>();
  for (const { date, endDate, units } of facts.visit) {
    const day = lastPossible(endDate ?? date, options.asOf);
    for (const code of places.communesOf(units).codes)
      if (day > (lastVisits.get(code) ?? "")) lastVisits.set(code, day);
  }
  return { places, lastVisits };
}

function lastPossible(date: PartialDay, asOf: Day): Day {
  const day = lastDayOf(date);
  return day < asOf ? day : asOf;
}
