import type { RecordKind } from "../../core/record-kind.js";
import { recordKinds } from "../../core/record-kind.js";
import type { Claim } from "../../model/value/claim.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** How firm the records of one kind are. */
export interface DataQualityRow {
  readonly kind: RecordKind;
  readonly records: number;
  /** A day, or part of one, was inferred: often the year. */
  readonly dayInferred: number;
  /** A unit or the province was inferred, or taken from the registry. */
  readonly unitInferred: number;
  /** Something in them stands in a caption only. */
  readonly fromCaption: number;
  /** A source says otherwise. */
  readonly contradicted: number;
}

const READ = [
  "visit",
  "session",
  "report",
  "finding",
  "proposal",
  "answer",
  "directive",
  "commitment",
  "gift",
  "delegation",
  "official",
  "service-centre",
  "dossier-statistics",
  "unit-profile",
  "unit-group",
  "staffing",
] as const satisfies readonly RecordKind[];

/** How much of the records is inferred or stands in captions only. */
export function dataQuality(): Question<DataQualityRow> {
  return question({
    name: "data-quality",
    title: { vi: "Độ chắc chắn của dữ liệu", en: "How firm the data are" },
    unit: { vi: "Bản ghi", en: "Record" },
    population: { vi: "Mọi bản ghi của báo cáo", en: "All records of reports" },
    rule: {
      vi: "Theo các ghi chú nguồn gốc (claims) của bản ghi và phần kế thừa.",
      en: "By the claims of a record, with those it inherits.",
    },
    reads: Object.fromEntries(READ.map((kind) => [kind, ["claims"]])) as unknown as Readonly<
      Record<(typeof READ)[number], readonly ["claims"]>
    >,
    answer(facts) {
      const rows = READ.map((kind) => {
        const all: readonly (readonly Claim[])[] = facts[kind].map(({ claims = [] }) => claims);
        const count = (holds: (claim: Claim) => boolean): number =>
          all.filter((claims) => claims.some(holds)).length;
        const isInferred = ({ basis }: Claim): boolean => basis === "inferred" || basis === "registry";
        return {
          kind,
          records: all.length,
          dayInferred: count((claim) => isInferred(claim) && claim.pointers.some((at) => DAY.test(at))),
          unitInferred: count((claim) => isInferred(claim) && claim.pointers.some((at) => UNIT.test(at))),
          fromCaption: count(({ locator }) => locator === "caption"),
          contradicted: count(({ otherValue }) => otherValue !== undefined),
        };
      }).filter(({ records }) => records > 0);
      return { rows: rows.sort((a, b) => recordKinds.indexOf(a.kind) - recordKinds.indexOf(b.kind)) };
    },
  });
}

const DAY = /\/(?:date|endDate|asOf|start|end)$/;
const UNIT = /\/(?:units?|province|communes|body|at|sentBy)(?:\/\d+)?$/;
