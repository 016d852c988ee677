import { grouped } from "../grouped.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** How many of the communes assigned to a delegation it has been to. */
export interface ProgrammeCoverageRow extends Rate {
  /** Id of the delegation. */
  readonly delegation: string;
  /** Codes of the communes it has not been to, separated by blanks; absent: it has been to all. */
  readonly missing?: string | undefined;
}

/** Coverage of programmes: communes assigned to delegations, and visited by them. */
export function programmeCoverage(): Question<ProgrammeCoverageRow> {
  return question({
    name: "programme-coverage",
    title: {
      vi: "Mức độ phủ địa bàn được phân công",
      en: "Coverage of the communes assigned to delegations",
    },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    denominator: { vi: "Đơn vị được phân công", en: "Communes assigned" },
    population: { vi: "Đoàn, tổ được giao địa bàn", en: "Delegations with communes assigned to them" },
    rule: {
      vi: "Chỉ tính chuyến của chính đoàn đó; nhóm xã chưa rõ thành viên thì nêu riêng.",
      en: "Only its own visits count; delegations whose communes are not all known are listed.",
    },
    reads: { ...placeReads, delegation: ["sentBy", "units"], visit: ["units", "delegationId"] },
    answer(facts, options) {
      const { communesOf } = placesOf(facts, options);
      const assigned = facts.delegation
        .filter(({ units }) => units !== undefined)
        .map(({ key, units = [] }) => ({ key, ...communesOf(units) }));
      const visitsOf = new Map(
        grouped(facts.visit, ({ delegationId }) => ({ delegationId })).map(({ by, items }) => [
          by.delegationId,
          items.flatMap(({ units }) => units),
        ]),
      );
      const rows = assigned
        .filter(({ complete }) => complete)
        .map(({ key, codes }) => {
          const { codes: visited } = communesOf(visitsOf.get(key) ?? []);
          const missing = [...codes].filter((code) => !visited.has(code)).sort();
          return {
            delegation: key,
            ...rateOf(codes.size - missing.length, codes.size, "communes-assigned"),
            missing: missing.join(" ") || undefined,
          };
        });
      return {
        rows: sortRows(rows, "percent", "delegation"),
        leftOut: assigned
          .filter(({ complete }) => !complete)
          .map(({ key }) => ({ kind: "delegation", id: key, reason: "members-unknown" })),
      };
    },
  });
}
