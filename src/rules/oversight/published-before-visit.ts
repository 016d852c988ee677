import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Rule } from "../rule.js";
import { reportedOn } from "../source.js";

/** A visit is on the day of the last report about it, or before. */
export const publishedBeforeVisitRule: Rule<"published_before_visit", "visit"> = {
  code: "published_before_visit",
  kinds: ["visit"],
  reads: ["source"],
  check(visit, report, context) {
    const publishedOn = reportedOn(visit, context);
    if (publishedOn !== undefined && lastDayOf(publishedOn) < firstDayOf(visit.date))
      report("/date", { date: visit.date, publishedOn });
  },
};
