import type { FieldCode } from "../../../codes/field-code.js";
import { grouped } from "../../../aggregate/grouped.js";
import type { LeftOut } from "../../../aggregate/left-out.js";
import { sortRows } from "../../../aggregate/order.js";
import { placeReads, placesOf } from "../../../aggregate/place.js";
import { question, type Question } from "../../../aggregate/question.js";

/** Difficulties of one main field. */
export interface DifficultiesByFieldRow {
  /** Absent: not classified. */
  readonly field?: FieldCode | undefined;
  readonly findings: number;
  /** Communes affected. */
  readonly communes: number;
}

/** Difficulties by main field, so that the fields add up to all findings. */
export const difficultiesByField: Question<DifficultiesByFieldRow> = question({
  name: "difficulties-by-field",
  title: { vi: "Khó khăn, vướng mắc theo lĩnh vực chính", en: "Difficulties by main field" },
  unit: { vi: "Nhận định; xã", en: "Finding; commune" },
  population: { vi: "Khó khăn, vướng mắc", en: "Findings that are difficulties" },
  rule: {
    vi: "Mỗi nhận định tính một lần, ở lĩnh vực chính; nhận định chung của N xã tính N xã bị ảnh hưởng.",
    en: "Each finding counts once, in its main field; what N communes say together affects N communes.",
  },
  reads: { ...placeReads, finding: ["kind", "fields", "units"] },
  answer(facts, options) {
    const { communesOf } = placesOf(facts, options);
    const leftOut: LeftOut[] = [];
    const difficulties = facts.finding.filter(({ kind }) => kind === "difficulty");
    const rows = grouped(difficulties, ({ fields }) => ({ field: fields?.[0] })).map(({ by, items }) => {
      const affected = items.flatMap(({ key, units }) => {
        const { codes, complete } = communesOf(units);
        if (!complete) leftOut.push({ kind: "finding", id: key, reason: "members-unknown" });
        return [...codes];
      });
      return { ...by, findings: items.length, communes: new Set(affected).size };
    });
    return { rows: sortRows(rows, "-findings", "-communes", "field"), leftOut };
  },
});
