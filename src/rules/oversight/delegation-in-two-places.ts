import type { PartOfDay } from "../../codes/part-of-day.js";
import { isDay } from "../../core/dates.js";
import type { Visit } from "../../model/oversight/visit.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { includesUnit } from "../unit.js";

/** Two visits of one delegation in the same half of a day go to units of which one is the other's, or stand as one visit. */
export const delegationInTwoPlacesRule: DatasetRule<"delegation_in_two_places"> = {
  code: "delegation_in_two_places",
  kinds: ["visit"],
  check({ visits = [] }, report, context) {
    for (const group of groupBy(visits, whoAndWhen).values())
      for (const [place, second] of group.entries()) {
        const first = group
          // A bound, so that no list of visits takes forever.
          .slice(Math.max(0, place - 20), place)
          .find(
            (visit) =>
              coincide(visit.partOfDay, second.partOfDay) &&
              second.units.every((unit) => includesUnit(visit.units, unit, context) === false) &&
              visit.units.every((unit) => includesUnit(second.units, unit, context) === false),
          );
        if (first === undefined) continue;
        report(second, "/partOfDay", { date: second.date, ...context.firstAt(first) });
        break;
      }
  },
};

/** Who goes, and on which day; `undefined` unless both are known and it is one day. */
function whoAndWhen({ delegationId, ledBy, date, endDate }: Visit): string | undefined {
  const who = delegationId ?? ledBy;
  return who === undefined || !isDay(date) || (endDate ?? date) !== date ? undefined : `${date} ${who}`;
}

function coincide(one: PartOfDay | undefined, other: PartOfDay | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return one === other || one === "all-day" || other === "all-day";
}
