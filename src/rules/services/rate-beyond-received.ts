import type { Rule } from "../rule.js";
import { comparableRates } from "./rate.js";
import { smallestWhole } from "./share.js";

/** The count that a rate is said to be taken of, where nobody reported it, is not larger than what was received. */
export const rateBeyondReceivedRule: Rule<"rate_beyond_received", "dossier-statistics"> = {
  code: "rate_beyond_received",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    for (const { rate, index, share, counts, wholes } of comparableRates(statistics)) {
      const { denominator, kind, percent } = rate;
      if (wholes.length > 0 || denominator === undefined || denominator === "rated") continue;
      const smallest = Number(smallestWhole(share));
      const { received } = counts;
      if (received !== undefined && received > 0 && smallest > received)
        report(`/rates/${index}/percent`, { rate: kind, percent, received, smallest });
    }
  },
};
