import { lastDayOf } from "../../core/dates.js";
import type { Rule } from "../rule.js";
import { reportedOn } from "../source.js";

/** Dossiers are counted up to the day of the last report about them, or before. */
export const periodAfterReportRule: Rule<"after_issue", "dossier-statistics"> = {
  code: "after_issue",
  kinds: ["dossier-statistics"],
  reads: ["source"],
  check(statistics, report, context) {
    const day = statistics.period?.end;
    const issuedOn = day === undefined ? undefined : reportedOn(statistics, context);
    if (day === undefined || issuedOn === undefined) return;
    // What ends after the dataset was issued is reported as that.
    const isReported = context.header !== undefined && day > context.header.issuedOn;
    if (day > lastDayOf(issuedOn) && !isReported) report("/period/end", { day, issuedOn });
  },
};
