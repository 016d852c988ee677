import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { visitedCommunes, visitReads } from "../visited.js";

/** A commune that no delegation has gone to. */
export interface NeverVisitedRow {
  /** Five digits. */
  readonly commune: string;
  /** Two digits. */
  readonly province: string;
}

/** Communes never visited since the two-tier structure began on 1 July 2025. */
export function neverVisited(): Question<NeverVisitedRow> {
  return question({
    name: "never-visited",
    title: {
      vi: "Xã, phường chưa có đoàn nào đến từ 01/7/2025",
      en: "Communes never visited since 1 July 2025",
    },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    population: { vi: "Đơn vị có vào ngày tính", en: "Communes there are on the day" },
    rule: {
      vi: "Chỉ tính nơi đoàn đến; được mời họp không tính.",
      en: "Only communes gone to count as visited; those merely invited do not.",
    },
    reads: visitReads,
    answer(facts, options) {
      const { places, lastVisits } = visitedCommunes(facts, options);
      const rows = [...places.communes].flatMap(([commune, province]) =>
        (lastVisits.get(commune) ?? "") < "2025-07-01" ? [{ commune, province }] : [],
      );
      return { rows: sortRows(rows, "province", "commune") };
    },
  });
}
