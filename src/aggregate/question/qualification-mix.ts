import type { Qualification } from "../../codes/qualification.js";
import type { StaffCategory } from "../../codes/staff-category.js";
import { grouped, total } from "../grouped.js";
import type { StaffingFact } from "../latest-staffing.js";
import { latestStaffing, staffingReads } from "../latest-staffing.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** The people with one qualification among those present. */
export interface QualificationMixRow extends Rate {
  /** Two digits; absent: central, or not known. */
  readonly province?: string | undefined;
  readonly category: StaffCategory;
  readonly qualification: Qualification;
}

/** The mix of qualifications, weighted by headcount. */
export function qualificationMix(): Question<QualificationMixRow> {
  return question({
    name: "qualification-mix",
    title: { vi: "Cơ cấu trình độ theo số người", en: "Mix of qualifications by headcount" },
    unit: { vi: "Người", en: "Person" },
    denominator: {
      vi: "Người hiện có ở các cơ quan báo cáo trình độ",
      en: "People present in bodies that report it",
    },
    population: {
      vi: "Cơ quan có số người hiện có và trình độ",
      en: "Bodies with people present and qualifications",
    },
    rule: {
      vi: "Tỷ lệ phần trăm quy ra số người của cơ quan đó, làm tròn đến người; không lấy trung bình tỷ lệ.",
      en: "Percentages become people of that body, rounded to whole persons; never a mean of percentages.",
    },
    reads: { ...placeReads, ...staffingReads },
    answer(facts, options) {
      const { provinceOf } = placesOf(facts, options);
      const { latest, leftOut: earlier } = latestStaffing(facts.staffing);
      const leftOut: LeftOut[] = [...earlier];
      const pools = grouped(latest, ({ key, body, category, present, byQualification }) => {
        if (present !== undefined && byQualification !== undefined)
          return { province: provinceOf(body), category };
        leftOut.push({ kind: "staffing", id: key, reason: "count-not-reported" });
        return undefined;
      });
      const rows = pools.flatMap(({ by, items }) => {
        const present = total(items, (item) => item.present);
        const people = items.flatMap(peopleOf);
        return grouped(people, ({ qualification }) => ({ qualification })).map((group) => ({
          ...by,
          ...group.by,
          ...rateOf(
            total(group.items, ({ count }) => count),
            present,
            "present",
          ),
        }));
      });
      return { rows: sortRows(rows, "province", "category", "-numerator", "qualification"), leftOut };
    },
  });
}

function peopleOf({ present = 0, byQualification = [] }: StaffingFact): {
  qualification: Qualification;
  count: number;
}[] {
  return byQualification.map(({ qualification, count, percent = 0 }) => ({
    qualification,
    count: count ?? Math.round((percent * present) / 100),
  }));
}
