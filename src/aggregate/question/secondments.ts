import type { FieldCode } from "../../codes/field-code.js";
import { addMonths, lastDayOf } from "../../core/dates.js";
import type { Day } from "../../core/dates.js";
import { grouped, howMany, reportedTotal } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Secondments from the province to communes in one field, with the same time left. */
export interface SecondmentsRow {
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  /** Main field; absent: not said. */
  readonly field?: FieldCode | undefined;
  /** Whole months left after the day of the figure; absent: the end is not known. */
  readonly monthsLeft?: number | undefined;
  readonly movements: number;
  /** People, as far as their number was reported; absent: nowhere. */
  readonly headcount?: number | undefined;
  /** Movements whose number of people was not reported. */
  readonly headcountNotReported: number;
}

/** Secondments from the province to communes, by field and months left. */
export function secondments(): Question<SecondmentsRow> {
  return question({
    name: "secondments",
    title: {
      vi: "Biệt phái từ tỉnh về xã theo lĩnh vực và thời gian còn lại",
      en: "Secondments from province to communes by field and months left",
    },
    unit: { vi: "Đợt biệt phái; người", en: "Secondment; person" },
    population: {
      vi: "Biệt phái từ cơ quan cấp tỉnh về cấp xã, còn thời hạn",
      en: "Secondments down to communes, not ended",
    },
    rule: {
      vi: "Số người chưa báo cáo không tính là 0; ngày cuối là ngày cuối có thể của kỳ.",
      en: "A number not reported is not zero; the end is the last day the period may mean.",
    },
    reads: {
      ...placeReads,
      "personnel-movement": ["kind", "origins", "destinations", "headcount", "fields", "period"],
    },
    answer(facts, options) {
      const { unitOf, provinceOf } = placesOf(facts, options);
      const leftOut: LeftOut[] = [];
      const level = (actor: string): string =>
        /^communes@|^class:/.test(actor) ? "" : split(unitOf(actor) ?? "")[0];
      const isDown = (movement: (typeof facts)["personnel-movement"][number]): boolean =>
        movement.kind === "second" &&
        (movement.origins ?? []).some((origin) => level(origin) === "province") &&
        (movement.destinations ?? []).some(
          (goal) => goal.startsWith("communes@") || level(goal) === "commune" || level(goal) === "group",
        );
      const rows = grouped(
        facts["personnel-movement"].filter(isDown),
        ({ key, origins = [], fields, period }) => {
          const end = period?.end === undefined ? undefined : lastDayOf(period.end);
          if (end !== undefined && end < options.asOf) {
            leftOut.push({ kind: "personnel-movement", id: key, reason: "ended" });
            return undefined;
          }
          const province = provinceOf(origins.find((origin) => level(origin) === "province") ?? "");
          return {
            province,
            field: fields?.[0],
            monthsLeft: end === undefined ? undefined : monthsTo(end, options.asOf),
          };
        },
      ).map(({ by, items }) => ({
        ...by,
        movements: items.length,
        headcount: reportedTotal(items, ({ headcount }) => headcount),
        headcountNotReported: howMany(items, ({ headcount }) => headcount === undefined),
      }));
      return { rows: sortRows(rows, "province", "field", "monthsLeft"), leftOut };
    },
  });
}

function monthsTo(end: Day, asOf: Day): number {
  const months =
    (Number(end.slice(0, 4)) - Number(asOf.slice(0, 4))) * 12 +
    Number(end.slice(5, 7)) -
    Number(asOf.slice(5, 7));
  return addMonths(asOf, months) > end ? months - 1 : months;
}
