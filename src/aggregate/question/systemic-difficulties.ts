import type { FieldCode } from "../../codes/field-code.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";
import type { Rate } from "../rate.js";
import { rateOf } from "../rate.js";

/** A field in which so many communes have difficulties that the cause lies beyond them. */
export interface SystemicDifficultiesRow extends Rate {
  readonly field: FieldCode;
  /** Findings; one about N communes together counts once. */
  readonly findings: number;
}

/** What counts as systemic. */
export interface SystemicDifficultiesOptions {
  /** The least share of all communes, in percent; absent: 30. */
  readonly percent?: number | undefined;
}

/** Fields in which at least a given share of all communes has difficulties. */
export function systemicDifficulties({
  percent: least = 30,
}: SystemicDifficultiesOptions = {}): Question<SystemicDifficultiesRow> {
  return question({
    name: "systemic-difficulties",
    title: { vi: "Khó khăn mang tính hệ thống", en: "Systemic difficulties" },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    denominator: { vi: "Mọi đơn vị vào ngày tính", en: "All communes there are on the day" },
    population: { vi: "Khó khăn, vướng mắc", en: "Findings that are difficulties" },
    rule: {
      vi: "Mọi lĩnh vực của nhận định; lĩnh vực có từ 30 % số xã trở lên, hoặc mức đã chọn.",
      en: "All fields of a finding; fields with at least 30 % of the communes, or the share asked for.",
    },
    reads: { ...placeReads, finding: ["kind", "fields", "units"] },
    answer(facts, options) {
      const { communes, communesOf } = placesOf(facts, options);
      const leftOut: LeftOut[] = [];
      const told = facts.finding
        .filter(({ kind }) => kind === "difficulty")
        .flatMap(({ key, fields = [], units }) => {
          const { codes, complete } = communesOf(units);
          if (!complete) leftOut.push({ kind: "finding", id: key, reason: "members-unknown" });
          return fields.map((field) => ({ key, field, codes }));
        });
      const rows = grouped(told, ({ field }) => ({ field }))
        .map(({ by, items }) => {
          const affected = new Set(
            items.flatMap(({ codes }) => [...codes].filter((code) => communes.has(code))),
          );
          return { ...by, ...rateOf(affected.size, communes.size, "communes"), findings: items.length };
        })
        .filter(({ percent = 0 }) => percent >= least);
      return { rows: sortRows(rows, "-numerator", "field"), leftOut };
    },
  });
}
