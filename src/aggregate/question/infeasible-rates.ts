import type { RateDenominator } from "../../codes/rate-denominator.js";
import type { RateKind } from "../../codes/rate-kind.js";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import { dossierReads } from "../dossier-pool.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { isReachable } from "../reachable.js";

/** A published rate that no whole number gives on the counts reported beside it. */
export interface InfeasibleRatesRow {
  /** Id of the statistic. */
  readonly id: string;
  readonly unit: string;
  readonly kind: RateKind;
  readonly percent: number;
  /** The denominator stated with it; absent: none was, and the counts below were tried. */
  readonly denominator?: RateDenominator | undefined;
  /** The counts tried: `handled 1964`. */
  readonly tried: string;
}

/** Communes whose published rates cannot come from their published counts. */
export function infeasibleRates(): Question<InfeasibleRatesRow> {
  return question({
    name: "infeasible-rates",
    title: {
      vi: "Tỷ lệ công bố không khớp số đếm",
      en: "Published rates that the published counts cannot give",
    },
    unit: { vi: "Tỷ lệ công bố", en: "Published rate" },
    population: { vi: "Tỷ lệ công bố kèm số đếm", en: "Rates published beside counts" },
    rule: {
      vi: "Không số nguyên nào trên mẫu số đã nêu cho ra tỷ lệ đó; chưa nêu mẫu số thì thử mọi số đếm có thể. Không kết luận số nào sai.",
      en: "No whole number of the stated denominator gives it, of any possible count where none is stated. Says of no figure that it is wrong.",
    },
    reads: dossierReads,
    answer(facts) {
      const rows = facts["dossier-statistics"].flatMap(({ key, unit, counts = {}, rates = [] }) =>
        rates.flatMap(({ kind, percent, decimals = decimalsOf(percent), denominator }) => {
          const tried = candidates(kind, counts, denominator);
          if (tried.length === 0 || tried.some(([, count]) => isReachable(percent, decimals, count)))
            return [];
          const names = tried.map(([name, count]) => `${name} ${count}`).join(", ");
          return [{ id: key, unit: unit, kind, percent, denominator, tried: names }];
        }),
      );
      return { rows: sortRows(rows, "unit", "id", "kind", "percent") };
    },
  });
}

const DENOMINATORS: Readonly<Partial<Record<RateDenominator, keyof DossierCounts>>> = {
  received: "received",
  resolved: "resolved",
  "results-returned": "resultsReturned",
};

const ON_COUNTS: ReadonlySet<RateKind> = new Set(["early", "on-time", "early-or-on-time", "resolved"]);

function candidates(
  kind: RateKind,
  counts: DossierCounts,
  stated: RateDenominator | undefined,
): [string, number][] {
  const names: readonly (keyof DossierCounts)[] =
    stated === undefined
      ? ["received", "handled", "resolved", "resultsReturned"]
      : DENOMINATORS[stated] === undefined
        ? []
        : [DENOMINATORS[stated]];
  if (stated === undefined && !ON_COUNTS.has(kind)) return [];
  return names.flatMap((name): [string, number][] => {
    const count = counts[name];
    return count === undefined || count === 0 ? [] : [[name, count]];
  });
}

function decimalsOf(percent: number): number {
  return /\.(\d+)$/.exec(String(percent))?.[1]?.length ?? 0;
}
