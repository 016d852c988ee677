import type { Rule } from "../rule.js";
import { dossierOutcomes, exactCountsOf, sumOf } from "./dossier-parts.js";

/**
 * What was received was resolved, is pending, awaits papers, was sent back or is paused. Where one of the first four is not
 * reported, only this is certain: resolved and pending do not exceed what was received.
 */
export const dossierBalanceMismatchRule: Rule<"dossier_balance_mismatch", "dossier-statistics"> = {
  code: "dossier_balance_mismatch",
  kinds: ["dossier-statistics"],
  check(statistics, report) {
    const counts = exactCountsOf(statistics);
    const { received: found, resolved = 0, pending = 0 } = counts;
    if (found === undefined) return;
    const all = sumOf(counts, dossierOutcomes);
    const isBalance = all.reported.length - (counts.paused === undefined ? 0 : 1) === 4;
    const { sum: expected, reported } = isBalance ? all : sumOf(counts, ["resolved", "pending"]);
    // One count that alone is too large is an error of its own.
    const isExceeded = expected > found && resolved <= found && pending <= found;
    if (isBalance ? expected !== found : isExceeded)
      report("/counts/received", { parts: [...reported], expected, found });
  },
};
