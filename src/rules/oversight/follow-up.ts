import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Visit } from "../../model/oversight/visit.js";
import type { Rule, RuleContext } from "../rule.js";
import { includesUnit } from "../unit.js";

/** A visit that follows up another is not the earlier one of the two. */
export const followUpNotLaterRule: Rule<"follow_up_not_later", "visit"> = {
  code: "follow_up_not_later",
  kinds: ["visit"],
  reads: ["visit", "unit-group", "commune"],
  check(visit, report, context) {
    const earlier = followedUp(visit, context);
    if (earlier !== undefined && lastDayOf(visit.date) < firstDayOf(earlier.date))
      report("/followsUpId", { date: visit.date, earlierId: earlier.id, earlierDate: earlier.date });
  },
};

/** A visit that follows up another goes to one of its units. */
export const followUpElsewhereRule: Rule<"follow_up_elsewhere", "visit"> = {
  code: "follow_up_elsewhere",
  kinds: ["visit"],
  reads: ["visit", "unit-group", "commune"],
  check(visit, report, context) {
    const earlier = followedUp(visit, context);
    const isElsewhere = earlier?.units.every((unit) => includesUnit(visit.units, unit, context) === false);
    if (earlier !== undefined && isElsewhere === true) report("/followsUpId", { earlierId: earlier.id });
  },
};

function followedUp({ id, followsUpId }: Visit, { lookup }: RuleContext): Visit | undefined {
  return followsUpId === undefined || followsUpId === id ? undefined : lookup.find("visit", followsUpId);
}
