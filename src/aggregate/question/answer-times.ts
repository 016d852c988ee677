import { itemAt } from "../../core/item-at.js";
import type { Day } from "../../core/dates.js";
import { daysBetween, isDay } from "../../core/dates.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { byText, sortRows } from "../order.js";
import type { AnswerFact } from "../proposal-state.js";
import { proposalReads, proposalStatesOf } from "../proposal-state.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** How long one body took to answer in writing. */
export interface AnswerTimesRow {
  /** Who answered. */
  readonly by: string;
  /** Proposals answered in writing. */
  readonly proposals: number;
  readonly medianDays: number;
  /** Nine in ten were answered within so many days. */
  readonly ninetiethDays: number;
}

/** Days from a proposal to the first written reply, by who replied. */
export function answerTimes(): Question<AnswerTimesRow> {
  return question({
    name: "answer-times",
    title: { vi: "Số ngày từ kiến nghị đến văn bản trả lời", en: "Days from proposal to written reply" },
    unit: { vi: "Kiến nghị", en: "Proposal" },
    population: { vi: "Kiến nghị đã được trả lời bằng văn bản", en: "Proposals answered in writing" },
    rule: {
      vi: "Văn bản trả lời đầu tiên; ngày biết chưa đủ thì nêu riêng. Trung vị và bách phân vị là số ngày có thật.",
      en: "The first written reply; days known in part are listed. Median and percentile are numbers that occur.",
    },
    reads: proposalReads,
    answer(facts) {
      const leftOut: LeftOut[] = [];
      const answered = proposalStatesOf(facts).flatMap(({ proposal: { key, date }, whole }) => {
        const written = whole.filter(({ form }) => form === "document");
        if (written.length === 0) return [];
        const [first] = written
          .flatMap(dated)
          .sort((one, other) => byText(one.day, other.day) || byText(one.by, other.by));
        if (first !== undefined && isDay(date) && written.every(({ date: day }) => isDay(day)))
          return [{ by: first.by, days: daysBetween(date, first.day) }];
        leftOut.push({ kind: "proposal", id: key, reason: "day-unknown" });
        return [];
      });
      const rows = grouped(answered, ({ by }) => ({ by })).map(({ by, items }) => {
        const days = items.map((item) => item.days).sort((one, other) => one - other);
        return {
          ...by,
          proposals: days.length,
          medianDays: rankOf(days, 0.5),
          ninetiethDays: rankOf(days, 0.9),
        };
      });
      return { rows: sortRows(rows, "-medianDays", "by"), leftOut };
    },
  });
}

function dated({ date, by }: AnswerFact): { day: Day; by: string }[] {
  return isDay(date) ? [{ day: date, by }] : [];
}

/** The smallest number that at least such a share of the numbers does not exceed. */
function rankOf(sorted: readonly number[], share: number): number {
  return itemAt(sorted, Math.max(0, Math.ceil(sorted.length * share) - 1));
}
