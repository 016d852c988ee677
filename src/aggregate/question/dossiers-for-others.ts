import type { Day } from "../../core/dates.js";
import type { DossierFact } from "../dossier-pool.js";
import { dossierReads, poolsOf } from "../dossier-pool.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** Dossiers that one centre received for others, of all it received. */
export interface DossiersForOthersRow extends Rate {
  readonly unit: string;
  readonly start: Day;
  readonly end: Day;
}

/** Dossiers received regardless of boundary: those within the authority of others than the commune of the centre. */
export function dossiersForOthers(): Question<DossiersForOthersRow> {
  return question({
    name: "dossiers-for-others",
    title: { vi: "Hồ sơ tiếp nhận thay nơi khác", en: "Dossiers received for others" },
    unit: { vi: "Hồ sơ", en: "Dossier" },
    denominator: { vi: "Hồ sơ tiếp nhận tại trung tâm", en: "Dossiers received at the centre" },
    population: {
      vi: "Đơn vị báo cáo cả hai phạm vi cùng kỳ",
      en: "Units with both scopes reported for the same period",
    },
    rule: {
      vi: "Tiếp nhận tại trung tâm trừ phần thuộc thẩm quyền của chính xã đó, cùng kỳ, cùng cách tính chứng thực.",
      en: "Received at the centre less those within the commune's own authority, same period and certification.",
    },
    reads: { ...placeReads, ...dossierReads },
    answer(facts, options) {
      const { pools, leftOut } = poolsOf(facts["dossier-statistics"], placesOf(facts, options), {
        of: "totals",
        hasCounts: ({ counts }) => counts?.received !== undefined,
      });
      const kept = pools.flatMap(({ items }) => items);
      const own = new Map(
        kept
          .filter(({ scope }) => scope === "commune-authority")
          .map((fact) => [keyOf(fact), fact.counts?.received ?? 0]),
      );
      const unmatched = [...leftOut];
      const rows = kept
        .filter(({ scope }) => scope === "at-centre")
        .flatMap((fact) => {
          const received = fact.counts?.received ?? 0;
          const within = own.get(keyOf(fact));
          if (within === undefined || within > received || fact.period === undefined) {
            unmatched.push({ kind: "dossier-statistics", id: fact.key, reason: "no-counterpart" });
            return [];
          }
          const { start, end } = fact.period;
          return [{ unit: fact.unit, start, end, ...rateOf(received - within, received, "received") }];
        });
      return { rows: sortRows(rows, "-percent", "unit", "start", "end"), leftOut: unmatched };
    },
  });
}

function keyOf({ unit, period, certification }: DossierFact): string {
  return JSON.stringify([unit, period?.start, period?.end, certification]);
}
