import type { Rule } from "../rule.js";
import { dossierSums, exactCountsOf, sumOf } from "./dossier-parts.js";

/** A total of dossiers is the sum of its columns where all of them are reported. */
export const dossierSumMismatchRule: Rule<"dossier_sum_mismatch", "dossier-statistics"> = {
  code: "dossier_sum_mismatch",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    const counts = exactCountsOf(statistics);
    for (const { total, ways } of dossierSums) {
      const found = counts[total];
      if (found === undefined) continue;
      for (const parts of ways) {
        const { sum: expected, complete } = sumOf(counts, parts);
        if (!complete || expected === found) continue;
        report(`/counts/${total}`, { total, parts: [...parts], expected, found });
        break;
      }
    }
  },
};
