import type { Rule } from "../rule.js";
import { comparableRates } from "./rate.js";
import { leastPart, percentOf } from "./share.js";

/**
 * A published rate is k/n for some whole k, rounded half up or cut off. A stated denominator is tested on its own count; one
 * that is not stated on every count it may be. No figure is called wrong: another number may have been meant.
 */
export const rateNotReachableRule: Rule<"rate_not_reachable", "dossier-statistics"> = {
  code: "rate_not_reachable",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    for (const { rate, index, share, wholes, fits } of comparableRates(statistics)) {
      if (fits || !wholes.some(({ parts }) => parts === undefined)) continue;
      const tested = wholes.filter((whole, place) => wholes[place - 1]?.count !== whole.count);
      const shares = tested.map(({ total }) => {
        const least = leastPart(total, share);
        return [least - 1, least].map((part) => percentOf(part, total, share));
      });
      report(`/rates/${index}/percent`, {
        rate: rate.kind,
        percent: rate.percent,
        counts: tested.map(({ count }) => count),
        totals: tested.map(({ total }) => total),
        below: Math.max(...shares.map(([below = 0]) => below)),
        above: Math.min(...shares.map(([, above = 100]) => above)),
        stated: rate.denominator !== undefined,
      });
    }
  },
};
