import type { Locale } from "haicap";
import { formatNumber } from "haicap";
import type { Unit } from "haicap/units";
import { findCommune, findProvince, formatUnit, listCommunes } from "haicap/units";
import type { SuccessionEdge } from "haicap/units/former";
import {
  communesOfFormerDistrict,
  convertCommune,
  findFormerCommune,
  findFormerDistrict,
  findFormerProvince,
  predecessorsOf,
  successorsOf,
} from "haicap/units/former";
import { words } from "./words.js";

/** A unit that another one became or was made from. */
export interface RelatedUnit {
  readonly name: string;
  /** Absent: an area without a code. */
  readonly code?: string;
  /** How much of it; absent: all. */
  readonly extent?: string;
}

/** A unit and what became of it, or what it was made from. */
export interface UnitAnswer {
  readonly name: string;
  readonly code: string;
  readonly isCurrent: boolean;
  /** Whether there is a unit of this code in force, in words. */
  readonly era: string;
  /** What stands over the related units; absent: there are none. */
  readonly relation?: string;
  readonly related: readonly RelatedUnit[];
  /** What else is known, and the law. */
  readonly facts: readonly string[];
}

type Said = Pick<UnitAnswer, "relation" | "related" | "facts">;

/** What is known of a unit, in words. */
export function describeUnit(unit: Unit, locale: Locale): UnitAnswer {
  const isCurrent = unit.level === "commune" || unit.level === "province";
  return {
    name: formatUnit(unit),
    code: unit.code,
    isCurrent,
    era: words[isCurrent ? "today" : "before"][locale],
    ...relationsOf(unit, locale),
  };
}

function relationsOf(unit: Unit, locale: Locale): Said {
  switch (unit.level) {
    case "commune": {
      const edges = predecessorsOf(unit.code);
      if (unit.arrangement === "unchanged")
        return { related: [], facts: [words.untouched[locale], ...lawOf(edges, locale)] };
      const related = edges.map((edge) => ({
        name: nameOfFormer(edge, locale),
        ...(edge.formerCode !== undefined && { code: edge.formerCode }),
        ...extentOf(edge, locale),
      }));
      return { relation: words.madeFrom[locale], related, facts: lawOf(edges, locale) };
    }
    case "former-commune": {
      const edges = successorsOf(unit.code);
      const { status } = convertCommune(unit.code);
      const related = edges.map((edge) => ({
        name: nameOfCommune(edge.communeCode),
        code: edge.communeCode,
        ...extentOf(edge, locale),
      }));
      const relation = words[status === "divided" ? "nowDivided" : "now"][locale];
      return { relation, related, facts: lawOf(edges, locale) };
    }
    case "former-district": {
      const communes = communesOfFormerDistrict(unit.code);
      const related = communes.map(({ communeCode }) => ({
        name: nameOfCommune(communeCode),
        code: communeCode,
      }));
      return { relation: words.nowPartOf[locale], related, facts: [] };
    }
    case "former-province":
      return { relation: words.now[locale], related: [province(unit.successorCode)], facts: [] };
    case "province": {
      const former = unit.formerProvinceCodes;
      const facts = [
        communeCount(unit.code, locale),
        ...(unit.resolution === undefined ? [] : [law(unit.resolution, undefined, locale)]),
      ];
      if (former.length < 2) return { related: [], facts };
      const related = former.map((code) => {
        const before = findFormerProvince(code);
        return { name: before ? formatUnit(before) : code, code };
      });
      return { relation: words.mergedFrom[locale], related, facts };
    }
  }
}

function province(code: string): RelatedUnit {
  const unit = findProvince(code);
  return { name: unit ? formatUnit(unit) : code, code };
}

function nameOfCommune(code: string): string {
  const unit = findCommune(code);
  return unit ? formatUnit(unit) : code;
}

function nameOfFormer({ formerLevel, formerCode = "" }: SuccessionEdge, locale: Locale): string {
  if (formerLevel === "area") return words.area[locale];
  const unit =
    formerLevel === "former-commune" ? findFormerCommune(formerCode) : findFormerDistrict(formerCode);
  return unit ? formatUnit(unit) : formerCode;
}

function extentOf({ extent, people }: SuccessionEdge, locale: Locale): { extent?: string } {
  if (extent === "whole") return {};
  const word = ({ none: "landOnly", whole: "partAllPeople", part: "part" } as const)[people];
  return { extent: words[word][locale] };
}

function lawOf(edges: readonly SuccessionEdge[], locale: Locale): string[] {
  return [...new Set(edges.map(({ resolution, clause }) => law(resolution, clause, locale)))];
}

function law(resolution: string, clause: number | undefined, locale: Locale): string {
  if (clause === undefined) return locale === "vi" ? `Nghị quyết ${resolution}` : `Resolution ${resolution}`;
  return locale === "vi"
    ? `Nghị quyết ${resolution}, khoản ${clause} Điều 1`
    : `Resolution ${resolution}, Article 1, clause ${clause}`;
}

function communeCount(provinceCode: string, locale: Locale): string {
  const count = formatNumber(listCommunes({ provinceCode }).length, locale);
  return locale === "vi" ? `${count} xã, phường, đặc khu` : `${count} communes, wards and special zones`;
}
