import type { StaffCategory } from "../../codes/staff-category.js";
import { grouped, total } from "../grouped.js";
import { latestStaffing, staffingReads } from "../latest-staffing.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** People present against posts assigned, in the bodies of one level of a province. */
export interface QuotaAndPresentRow extends Rate {
  /** Two digits; absent: central, or not known. */
  readonly province?: string | undefined;
  /** Level of the bodies: `province`, `commune`; absent: not known. Levels are never added up. */
  readonly level?: string | undefined;
  readonly category: StaffCategory;
  readonly bodies: number;
}

/** Quota and people present, by province. */
export function quotaAndPresent(): Question<QuotaAndPresentRow> {
  return question({
    name: "quota-and-present",
    title: { vi: "Biên chế giao và người hiện có theo tỉnh", en: "Quota and people present, by province" },
    unit: { vi: "Người", en: "Person" },
    denominator: { vi: "Biên chế được giao", en: "Posts assigned" },
    population: { vi: "Cơ quan có đủ hai số", en: "Bodies with both figures" },
    rule: {
      vi: "Mỗi cơ quan lấy số mới nhất; không cộng hai cấp với nhau.",
      en: "The latest figure of each body; the two levels are never added up.",
    },
    reads: { ...placeReads, ...staffingReads },
    answer(facts, options) {
      const { provinceOf, unitOf } = placesOf(facts, options);
      const { latest, leftOut } = latestStaffing(facts.staffing);
      const hasBoth = ({ quota, present }: (typeof latest)[number]): boolean =>
        quota !== undefined && present !== undefined;
      const rows = grouped(latest.filter(hasBoth), ({ body, category }) => ({
        province: provinceOf(body),
        level: split(unitOf(body) ?? "")[0] || undefined,
        category,
      })).map(({ by, items }) => ({
        ...by,
        ...rateOf(
          total(items, ({ present }) => present),
          total(items, ({ quota }) => quota),
          "quota",
        ),
        bodies: items.length,
      }));
      return {
        rows: sortRows(rows, "province", "level", "category"),
        leftOut: [
          ...leftOut,
          ...latest
            .filter((staffing) => !hasBoth(staffing))
            .map(({ key }) => ({ kind: "staffing", id: key, reason: "count-not-reported" }) as const),
        ],
      };
    },
  });
}
