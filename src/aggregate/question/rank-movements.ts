import type { ScoreIndex } from "../../codes/score-index.js";
import type { PartialDay } from "../../core/dates.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { byText, sortRows } from "../order.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** How a unit moved between its last two places in an index. */
export interface RankMovementsRow {
  readonly index: ScoreIndex;
  readonly unit: string;
  readonly previousAsOf: PartialDay;
  readonly previousRank: number;
  readonly asOf: PartialDay;
  readonly rank: number;
  /** Places gained; negative: lost. */
  readonly movement: number;
}

/** Movement in the rankings of published indexes. */
export function rankMovements(): Question<RankMovementsRow> {
  return question({
    name: "rank-movements",
    title: { vi: "Thay đổi thứ hạng chỉ số", en: "Movement in the ranking of indexes" },
    unit: { vi: "Bậc", en: "Place" },
    population: { vi: "Đơn vị có ít nhất hai lần xếp hạng", en: "Units ranked at least twice" },
    rule: {
      vi: "Hai lần xếp hạng gần nhất của cùng chỉ số.",
      en: "The two latest rankings in the same index.",
    },
    reads: { score: ["unit", "index", "rank", "asOf"] },
    answer({ score }) {
      const leftOut: LeftOut[] = [];
      const leave = (id: string, reason: LeftOut["reason"]): unknown =>
        leftOut.push({ kind: "score", id, reason });
      const ranked = score.flatMap(({ key, unit, index, rank, asOf }) => {
        if (rank === undefined) leave(key, "not-ranked");
        return rank === undefined ? [] : [{ key, unit: unit, index, rank, asOf }];
      });
      const rows = grouped(ranked, ({ index, unit }) => ({ index, unit })).flatMap(({ by, items }) => {
        const [last, previous, ...earlier] = grouped(items, ({ asOf }) => ({ asOf }))
          .filter((day) => {
            if (day.items.length > 1) for (const { key } of day.items) leave(key, "same-period");
            return day.items.length === 1;
          })
          .flatMap((day) => day.items)
          .sort((one, other) => byText(other.asOf, one.asOf));
        for (const { key } of earlier) leave(key, "earlier-figure");
        if (last !== undefined && previous === undefined) leave(last.key, "no-counterpart");
        if (last === undefined || previous === undefined) return [];
        return [
          {
            ...by,
            previousAsOf: previous.asOf,
            previousRank: previous.rank,
            asOf: last.asOf,
            rank: last.rank,
            movement: previous.rank - last.rank,
          },
        ];
      });
      return { rows: sortRows(rows, "index", "-movement", "unit"), leftOut };
    },
  });
}
