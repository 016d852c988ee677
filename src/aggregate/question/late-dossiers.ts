import type { FieldCode } from "../../codes/field-code.js";
import type { DossierFact, Universe } from "../dossier-pool.js";
import { dossierReads, poolsOf } from "../dossier-pool.js";
import { grouped, total } from "../grouped.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Late and overdue dossiers of one field in one universe. */
export interface LateDossiersRow extends Universe {
  readonly field: FieldCode;
  readonly resolvedLate: number;
  readonly pendingOverdue: number;
  /** Both together. */
  readonly late: number;
  readonly units: number;
}

/** Dossiers resolved late or still open past their due time, by field. */
export function lateDossiers(): Question<LateDossiersRow> {
  return question({
    name: "late-dossiers",
    title: { vi: "Hồ sơ trễ hạn và quá hạn theo lĩnh vực", en: "Late and overdue dossiers by field" },
    unit: { vi: "Hồ sơ", en: "Dossier" },
    population: { vi: "Số theo từng lĩnh vực, so sánh được với nhau", en: "Comparable figures of one field" },
    rule: {
      vi: "Đã giải quyết trễ cộng đang giải quyết quá hạn, khi có đủ cả hai.",
      en: "Resolved late plus pending overdue, where both are reported.",
    },
    reads: { ...placeReads, ...dossierReads },
    answer(facts, options) {
      const { pools, leftOut } = poolsOf(facts["dossier-statistics"], placesOf(facts, options), {
        of: "fields",
        hasCounts: ({ counts }) => counts?.resolvedLate !== undefined && counts.pendingOverdue !== undefined,
      });
      const rows = pools.flatMap(({ by, items }) =>
        grouped(items, ({ fields = [] }) => (fields[0] === undefined ? undefined : { field: fields[0] })).map(
          (group) => {
            const sumOf = (name: "resolvedLate" | "pendingOverdue"): number =>
              total(group.items, ({ counts }: DossierFact) => counts?.[name]);
            const counts = { resolvedLate: sumOf("resolvedLate"), pendingOverdue: sumOf("pendingOverdue") };
            return {
              ...by,
              ...group.by,
              ...counts,
              late: counts.resolvedLate + counts.pendingOverdue,
              units: new Set(group.items.map(({ unit }) => unit)).size,
            };
          },
        ),
      );
      return {
        rows: sortRows(rows, "province", "level", "scope", "certification", "period", "-late", "field"),
        leftOut,
      };
    },
  });
}
