import { sortRows } from "../order.js";
import { placeReads, placesOf, split } from "../place.js";
import type { Question } from "../question.js";
import { question } from "../question.js";

/** A service centre that works in several places, in a commune with difficulties of premises or equipment. */
export interface CrampedCentresRow {
  readonly unit: string;
  /** Two digits; absent: not known. */
  readonly province?: string | undefined;
  /** How many places the centre works in. */
  readonly sites: number;
  /** Difficulties in the field of facilities that concern the commune. */
  readonly findings: number;
}

/** Service centres in several places, with difficulties of premises. */
export function crampedCentres(): Question<CrampedCentresRow> {
  return question({
    name: "cramped-centres",
    title: {
      vi: "Trung tâm hành chính công nhiều địa điểm, khó khăn về cơ sở vật chất",
      en: "Service centres in several places with difficulties of premises",
    },
    unit: { vi: "Trung tâm Phục vụ hành chính công", en: "Service centre" },
    population: { vi: "Trung tâm từ hai địa điểm trở lên", en: "Centres with two or more sites" },
    rule: {
      vi: "Xã có ít nhất một khó khăn thuộc lĩnh vực cơ sở vật chất, nêu riêng hoặc nêu chung.",
      en: "Its commune has at least one difficulty in the field of facilities, said of it alone or jointly.",
    },
    reads: {
      ...placeReads,
      "service-centre": ["unit", "siteCount", "sites"],
      finding: ["kind", "fields", "units"],
    },
    answer(facts, options) {
      const { communesOf, provinceOf } = placesOf(facts, options);
      const told = facts.finding
        .filter(({ kind, fields = [] }) => kind === "difficulty" && fields.includes("facilities"))
        .map(({ units }) => communesOf(units).codes);
      const rows = facts["service-centre"]
        .map(({ unit, siteCount, sites = [] }) => ({
          unit: unit,
          province: provinceOf(unit),
          sites: siteCount ?? sites.length,
          findings: told.filter((codes) => codes.has(split(unit)[1])).length,
        }))
        .filter(({ sites, findings }) => sites > 1 && findings > 0);
      return { rows: sortRows(rows, "-sites", "unit") };
    },
  });
}
