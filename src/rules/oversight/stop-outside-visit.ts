import type { Rule } from "../rule.js";
import { includesUnit, unitOf } from "../unit.js";

/** Every stop of a visit lies in a unit that the visit lists. */
export const stopOutsideVisitRule: Rule<"stop_outside_visit", "visit"> = {
  code: "stop_outside_visit",
  kinds: ["visit"],
  reads: ["unit-group", "organisation", "commune"],
  check({ units, stops = [] }, report, context) {
    for (const [index, { at }] of stops.entries()) {
      const unit = unitOf(at, context.lookup);
      if (unit === undefined || includesUnit(units, unit, context) !== false) continue;
      // An organisation of a province may sit in any of its communes.
      const isOwned = at.startsWith("organisation:");
      if (!isOwned || units.every((visited) => includesUnit([unit], visited, context) === false))
        report(`/stops/${index}/at`, { unit });
    }
  },
};
