import type { DossierCount } from "../../codes/dossier-count.js";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import type { DossierStatistics } from "../../model/services/dossier-statistics.js";
import { exactIn } from "../claim.js";

/** A total with the columns that sum to it. Where portals merge two columns, there are two ways to say the same. */
export interface DossierSum {
  readonly total: DossierCount;
  readonly ways: readonly (readonly DossierCount[])[];
}

/** The totals of the periodic report on administrative procedures. */
export const dossierSums: readonly DossierSum[] = [
  {
    total: "received",
    ways: [
      ["carriedOver", "newOnline", "newInPerson", "newPostal"],
      ["carriedOver", "newOnline", "newInPersonOrPostal"],
    ],
  },
  { total: "newInPersonOrPostal", ways: [["newInPerson", "newPostal"]] },
  {
    total: "resolved",
    ways: [
      ["resolvedEarly", "resolvedOnTime", "resolvedLate"],
      ["resolvedEarlyOrOnTime", "resolvedLate"],
    ],
  },
  { total: "resolvedEarlyOrOnTime", ways: [["resolvedEarly", "resolvedOnTime"]] },
  { total: "pending", ways: [["pendingInTime", "pendingOverdue"]] },
];

/** What becomes of the dossiers received: no dossier is in two of these. */
export const dossierOutcomes: readonly DossierCount[] = [
  "resolved",
  "pending",
  "awaitingSupplement",
  "sentBack",
  "paused",
];

/** The counts that stand for themselves: those with a word like "about" or "over" prove nothing. */
export function exactCountsOf(statistics: DossierStatistics): DossierCounts {
  const { counts = {} } = statistics;
  const isExact = exactIn(statistics);
  return Object.fromEntries(Object.entries(counts).filter(([name]) => isExact(`/counts/${name}`)));
}

/** The sum of those counts that are there, and whether all are. */
export function sumOf(
  counts: DossierCounts,
  names: readonly DossierCount[],
): { sum: number; reported: readonly DossierCount[]; complete: boolean } {
  const reported = names.filter((name) => counts[name] !== undefined);
  const sum = reported.reduce((running, name) => running + (counts[name] ?? 0), 0);
  return { sum, reported, complete: reported.length === names.length };
}
