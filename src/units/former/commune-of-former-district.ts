import type { SuccessionEdge } from "../../core/succession.js";
import { findFormerDistrict } from "./find.js";
import { listFormerCommunes } from "./list.js";
import { predecessorsOf, successorsOf } from "./succession.js";

/** A commune of today on the land of a former district. */
export interface CommuneOfFormerDistrict {
  /** Five digits. */
  readonly communeCode: string;
  /** `whole`: made from units of this district alone; `part`: also from units of another. */
  readonly extent: "whole" | "part";
  /** The edges from this district to the commune. */
  readonly edges: readonly SuccessionEdge[];
}

/**
 * The communes of today that were made from units of a former district (three digits), by code. Empty: no such district.
 *
 * @example communesOfFormerDistrict("755") // Côn Đảo had no communes: one special zone
 */
export function communesOfFormerDistrict(districtCode: string): CommuneOfFormerDistrict[] {
  if (findFormerDistrict(districtCode) === undefined) return [];
  const former = new Set(listFormerCommunes({ districtCode }).map((commune) => commune.code));
  const isOwn = ({ formerCode }: SuccessionEdge): boolean =>
    formerCode !== undefined && (former.has(formerCode) || formerCode === districtCode);
  const edges = former.size === 0 ? successorsOf(districtCode) : [...former].flatMap(successorsOf);
  const codes = new Set(edges.filter(isOwn).map((edge) => edge.communeCode));
  return [...codes].sort().map((communeCode) => {
    const all = predecessorsOf(communeCode);
    // an area that was no unit belongs to no district
    const extent = all.every((edge) => edge.formerLevel === "area" || isOwn(edge)) ? "whole" : "part";
    return { communeCode, extent, edges: all.filter(isOwn) };
  });
}
