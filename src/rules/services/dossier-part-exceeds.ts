import type { DossierCount } from "../../codes/dossier-count.js";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import type { Rule } from "../rule.js";
import { dossierOutcomes, dossierSums, exactCountsOf, sumOf } from "./dossier-parts.js";

/** Columns that are a part of another one but not of a sum, each on its own. */
const SINGLE: Readonly<Partial<Record<DossierCount, readonly DossierCount[]>>> = {
  received: dossierOutcomes,
};

/** The reported columns of a total do not exceed it, though others are missing. */
export const dossierPartExceedsRule: Rule<"dossier_part_exceeds", "dossier-statistics"> = {
  code: "dossier_part_exceeds",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    const counts = exactCountsOf(statistics);
    for (const { total: whole, ways } of dossierSums) {
      const wholeCount = counts[whole];
      if (wholeCount === undefined) continue;
      for (const parts of partsOfTotal(counts, whole, ways)) {
        const { sum: partCount, reported } = sumOf(counts, parts);
        if (partCount <= wholeCount) continue;
        report(`/counts/${whole}`, { parts: [...reported], whole, partCount, wholeCount });
        break;
      }
    }
  },
};

function partsOfTotal(
  counts: DossierCounts,
  whole: DossierCount,
  ways: readonly (readonly DossierCount[])[],
): readonly (readonly DossierCount[])[] {
  // Where every column is reported their sum is compared exactly.
  const partial = ways.some((parts) => sumOf(counts, parts).complete) ? [] : ways;
  return [...partial, ...(SINGLE[whole] ?? []).map((part) => [part])];
}
