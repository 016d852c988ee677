import type { FieldCode } from "../../codes/field-code.js";
import type { RegionClass } from "../../codes/region-class.js";
import { grouped } from "../grouped.js";
import type { LeftOut } from "../left-out.js";
import { byText, sortRows } from "../order.js";
import { placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** Difficulties in one field among communes of one terrain and size. */
export interface TopDifficultiesRow {
  /** Main field; absent: not classified. */
  readonly field?: FieldCode | undefined;
  /** Terrain or region class; a commune with several counts in each. Absent: not reported. */
  readonly terrain?: RegionClass | undefined;
  /** From how many former communes they were formed; absent: not known. */
  readonly predecessors?: number | undefined;
  /** Area in km²: `under-50`, `50-to-100`, `100-to-200`, `200-and-over`; absent: not reported. */
  readonly area?: string | undefined;
  /** Communes affected. */
  readonly communes: number;
  /** Findings; one about N communes together counts once. */
  readonly findings: number;
}

/** The difficulties most often told, by field, terrain and how large the merger was. */
export function topDifficulties(): Question<TopDifficultiesRow> {
  return question({
    name: "top-difficulties",
    title: {
      vi: "Khó khăn nhiều nhất theo lĩnh vực, địa hình, quy mô sáp nhập",
      en: "Most frequent difficulties by field, terrain and size of the merger",
    },
    unit: { vi: "Nhận định; xã", en: "Finding; commune" },
    population: { vi: "Khó khăn, vướng mắc", en: "Findings that are difficulties" },
    rule: {
      vi: "Lĩnh vực chính; khó khăn chung tính một lần, N xã bị ảnh hưởng; hồ sơ đơn vị mới nhất.",
      en: "Main field; what is said jointly counts once and affects N communes; the latest profile of a commune.",
    },
    reads: {
      ...placeReads,
      finding: ["kind", "fields", "units"],
      "unit-profile": ["unit", "asOf", "regionClasses", "areaKm2"],
      succession: ["successor", "predecessors"],
    },
    answer(facts, options) {
      const { communesOf } = placesOf(facts, options);
      const profiles = new Map(
        [...facts["unit-profile"]]
          .sort((one, other) => byText(one.asOf ?? "", other.asOf ?? ""))
          .map((profile) => [split(profile.unit)[1], profile]),
      );
      const recorded = new Map(
        facts.succession.map(({ successor, predecessors }) => [split(successor)[1], predecessors.length]),
      );
      const leftOut: LeftOut[] = [];
      const told = facts.finding
        .filter(({ kind }) => kind === "difficulty")
        .flatMap(({ key, fields, units }) => {
          const { codes, complete } = communesOf(units);
          if (!complete) leftOut.push({ kind: "finding", id: key, reason: "members-unknown" });
          return [...codes].flatMap((commune) => {
            const { regionClasses = [undefined], areaKm2 } = profiles.get(commune) ?? {};
            return regionClasses.map((terrain) => ({
              key,
              commune,
              field: fields?.[0],
              terrain,
              predecessors: options.units?.predecessorsOf?.(commune).length ?? recorded.get(commune),
              area: areaKm2 === undefined ? undefined : bandOf(areaKm2),
            }));
          });
        });
      const rows = grouped(told, ({ field, terrain, predecessors, area }) => ({
        field,
        terrain,
        predecessors,
        area,
      })).map(({ by, items }) => ({
        ...by,
        communes: new Set(items.map(({ commune }) => commune)).size,
        findings: new Set(items.map(({ key }) => key)).size,
      }));
      return {
        rows: sortRows(rows, "-communes", "-findings", "field", "terrain", "predecessors", "area"),
        leftOut,
      };
    },
  });
}

function bandOf(areaKm2: number): string {
  if (areaKm2 < 50) return "under-50";
  if (areaKm2 < 100) return "50-to-100";
  return areaKm2 < 200 ? "100-to-200" : "200-and-over";
}
