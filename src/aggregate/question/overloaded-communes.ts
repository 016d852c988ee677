import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { sortRows } from "../order.js";
import { placeReads, placesOf } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** A commune of which it is said that its people hold several posts or are overloaded. */
export interface OverloadedCommunesRow {
  /** Five digits. */
  readonly commune: string;
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  readonly findings: number;
}

/** Communes whose staff are said to hold several posts at once or to be overloaded. */
export function overloadedCommunes(): Question<OverloadedCommunesRow> {
  return question({
    name: "overloaded-communes",
    title: { vi: "Xã có cán bộ kiêm nhiệm, quá tải", en: "Communes with concurrent posts and overload" },
    unit: { vi: "Xã, phường, đặc khu", en: "Commune" },
    population: { vi: "Khó khăn về nhân sự", en: "Difficulties in the field of staffing" },
    rule: {
      vi: "Nội dung có chữ “kiêm nhiệm”, “kiêm nhiều”, “quá tải” (tiếng Anh: concurrent, overload).",
      en: "The summary says “kiêm nhiệm”, “kiêm nhiều” or “quá tải” (in English: concurrent, overload).",
    },
    reads: { ...placeReads, finding: ["kind", "fields", "units", "summary"] },
    answer(facts, options) {
      const { communes, communesOf } = placesOf(facts, options);
      const leftOut: LeftOut[] = [];
      const told = facts.finding
        .filter(
          ({ kind, fields = [], summary }) =>
            kind === "difficulty" && fields.includes("staffing") && OVERLOAD.test(summary),
        )
        .flatMap(({ key, units }) => {
          const { codes, complete } = communesOf(units);
          if (!complete) leftOut.push({ kind: "finding", id: key, reason: "members-unknown" });
          return [...codes].map((commune) => ({ commune }));
        });
      const rows = grouped(told, ({ commune }) => ({ commune, province: communes.get(commune) })).map(
        ({ by, items }) => ({ ...by, findings: items.length }),
      );
      return { rows: sortRows(rows, "province", "commune"), leftOut };
    },
  });
}

const OVERLOAD = /[Kk]iêm nhi(?:ệm|ều)|[Qq]uá tải|[Cc]oncurrent|[Oo]verload/;
