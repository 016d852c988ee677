import type { Rule } from "../rule.js";
import { comparableRates } from "./rate.js";
import { percentOf } from "./share.js";

/** A published rate is the one that the counts beside it give, whichever of them it is taken of. */
export const rateContradictsCountsRule: Rule<"rate_contradicts_counts", "dossier-statistics"> = {
  code: "rate_contradicts_counts",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    for (const { rate, index, share, wholes, fits } of comparableRates(statistics)) {
      const [first] = wholes;
      if (fits || first === undefined || wholes.some(({ parts }) => parts === undefined)) continue;
      const { total, parts: [part = 0] = [] } = first;
      const computed = percentOf(part, total, share);
      report(`/rates/${index}/percent`, { rate: rate.kind, percent: rate.percent, part, total, computed });
    }
  },
};
