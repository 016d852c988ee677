import type { DossierStatistics } from "../../model/services/dossier-statistics.js";
import type { DatasetRule } from "../dataset-rule.js";
import { groupBy } from "../dataset-rule.js";
import { exactCountsOf } from "./dossier-parts.js";

/** A centre received no fewer dossiers than those of them that the commune decides. */
export const authorityExceedsCentreRule: DatasetRule<"authority_exceeds_centre"> = {
  code: "authority_exceeds_centre",
  kinds: ["dossier-statistics"],
  check({ dossierStatistics = [] }, report) {
    for (const group of groupBy(dossierStatistics, universeOf).values()) {
      const centre = group.find(({ scope }) => scope === "at-centre");
      if (centre === undefined) continue;
      for (const statistics of group.filter(({ scope }) => scope === "commune-authority")) {
        const { received } = exactCountsOf(statistics);
        const { received: atCentre } = exactCountsOf(centre);
        if (received !== undefined && atCentre !== undefined && received > atCentre)
          report(statistics, "/counts/received", { received, atCentre, otherId: centre.id });
      }
    }
  },
};

/** What two statistics must share to be compared; `undefined` without a period. */
function universeOf(statistics: DossierStatistics): string | undefined {
  const { unit, period, certification, channel, fields, localField, countedIn } = statistics;
  if (period === undefined) return undefined;
  const { start, end } = period;
  return JSON.stringify([unit, start, end, certification, channel, fields, localField, countedIn]);
}
