import type { FieldCode } from "../../codes/field-code.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Communes that miss people in one field. */
export interface StaffShortagesRow {
  /** Absent: the field was not said. */
  readonly field?: FieldCode | undefined;
  /** Communes affected; one told of in several records counts once. */
  readonly communes: number;
  /** Records that tell of it; one about N communes together counts once. */
  readonly records: number;
}

/** Communes that report a shortage of staff, by field. */
export function staffShortages(): Question<StaffShortagesRow> {
  return question({
    name: "staff-shortages",
    title: { vi: "Số xã thiếu nhân sự theo lĩnh vực", en: "Communes short of staff, by field" },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    population: {
      vi: "Nhận định và bảng nhân sự nêu chỗ thiếu",
      en: "Findings and staff registers that name a shortage",
    },
    rule: {
      vi: "Đếm đơn vị bị ảnh hưởng, không cộng số người; nhận định chung của N xã là một bản ghi, N xã.",
      en: "Communes affected, not people; what N communes say together is one record and N communes.",
    },
    reads: { ...placeReads, finding: ["units", "shortages"], staffing: ["body", "shortages"] },
    answer(facts, options) {
      const { communesOf } = placesOf(facts, options);
      const leftOut: LeftOut[] = [];
      const records = [
        ...facts.finding.map((finding) => ({ kind: "finding" as const, ...finding })),
        ...facts.staffing.map((staffing) => ({
          kind: "staffing" as const,
          ...staffing,
          units: [staffing.body],
        })),
      ];
      const told = records.flatMap(({ kind, key, units, shortages = [] }) => {
        if (shortages.length === 0) return [];
        const { codes, complete } = communesOf(units);
        if (!complete)
          leftOut.push({ kind, id: key, reason: codes.size > 0 ? "members-unknown" : "unit-unknown" });
        return shortages.map(({ field }) => ({ id: `${kind}:${key}`, field, codes }));
      });
      const rows = grouped(told, ({ field }) => ({ field })).map(({ by, items }) => ({
        ...by,
        communes: new Set(items.flatMap(({ codes }) => [...codes])).size,
        records: new Set(items.map(({ id }) => id)).size,
      }));
      return { rows: sortRows(rows, "-communes", "-records", "field"), leftOut };
    },
  });
}
