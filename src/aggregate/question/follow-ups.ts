import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** How many visits were followed up. */
export type FollowUpsRow = Rate;

const WITHIN_DAYS = 90;

/** Visits followed up within 90 days. */
export function followUps(): Question<FollowUpsRow> {
  return question({
    name: "follow-ups",
    title: { vi: "Tỷ lệ chuyến được kiểm tra lại trong 90 ngày", en: "Visits followed up within 90 days" },
    unit: { vi: "Chuyến công tác", en: "Visit" },
    denominator: { vi: "Chuyến đã qua ít nhất 90 ngày", en: "Visits at least 90 days ago" },
    population: { vi: "Chuyến công tác", en: "Visits" },
    rule: {
      vi: "Được kiểm tra lại khi có chuyến sau ghi rõ theo dõi chuyến này, trong 90 ngày.",
      en: "Followed up: a later visit says that it follows up this one, within 90 days.",
    },
    reads: { visit: ["date", "endDate", "followsUpId"] },
    answer({ visit }, { asOf }) {
      const leftOut: LeftOut[] = [];
      const followersOf = new Map(
        grouped(visit, ({ followsUpId }) => ({ followsUpId })).map(({ by, items }) => [
          by.followsUpId,
          items,
        ]),
      );
      let due = 0;
      let followed = 0;
      for (const { key, date, endDate = date } of visit) {
        const [first, last] = [firstDayOf(endDate), lastDayOf(endDate)];
        if (addDays(last, WITHIN_DAYS) > asOf) leftOut.push({ kind: "visit", id: key, reason: "too-recent" });
        else if (first !== last) leftOut.push({ kind: "visit", id: key, reason: "day-unknown" });
        else {
          due++;
          const limit = addDays(last, WITHIN_DAYS);
          if (followersOf.get(key)?.some((later) => lastDayOf(later.date) <= limit)) followed++;
        }
      }
      return { rows: [rateOf(followed, due, "visits-90-days-ago")], leftOut };
    },
  });
}
