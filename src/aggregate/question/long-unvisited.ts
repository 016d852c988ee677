import type { Day } from "../../core/dates.js";
import { daysBetween } from "../../core/dates.js";
import { sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import { visitedCommunes, visitReads } from "../visited.js";

/** A commune that was visited, but not lately. */
export interface LongUnvisitedRow {
  /** Five digits. */
  readonly commune: string;
  /** Two digits. */
  readonly province: string;
  readonly lastVisit: Day;
  /** Days since then. */
  readonly days: number;
}

/** What counts as long. */
export interface LongUnvisitedOptions {
  /** In days; absent: 90. */
  readonly days?: number | undefined;
}

/** Communes not visited for many days; those never visited are the answer to `neverVisited`. */
export function longUnvisited({ days: limit = 90 }: LongUnvisitedOptions = {}): Question<LongUnvisitedRow> {
  return question({
    name: "long-unvisited",
    title: { vi: "Xã, phường lâu chưa có đoàn đến", en: "Communes not visited for long" },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    population: { vi: "Đơn vị đã có đoàn đến ít nhất một lần", en: "Communes visited at least once" },
    rule: {
      vi: "Từ ngày cuối của chuyến gần nhất, mặc định 90 ngày; được mời họp không tính là được đến thăm.",
      en: "Since the last day of the latest visit, 90 days unless said otherwise; being invited is no visit.",
    },
    reads: visitReads,
    answer(facts, options) {
      const { places, lastVisits } = visitedCommunes(facts, options);
      const rows = [...places.communes].flatMap(([commune, province]) => {
        const lastVisit = lastVisits.get(commune);
        const days = lastVisit === undefined ? -1 : daysBetween(lastVisit, options.asOf);
        return lastVisit !== undefined && days >= limit ? [{ commune, province, lastVisit, days }] : [];
      });
      return { rows: sortRows(rows, "-days", "province", "commune") };
    },
  });
}
