import type { SuccessionEdge } from "../../core/succession.js";
import { communePosition } from "../commune.js";
import { edgesFrom, edgesTo, otherEdges } from "./edge.js";
import { formerCommunePosition } from "./find.js";

/**
 * Where a unit before 1 July 2025 went, by code of the commune. Takes the code of a commune (five digits) or of one of the
 * five districts that had no communes (three digits). Empty: no such unit.
 *
 * @example successorsOf("03535") // [{ formerCode: "03535", communeCode: "03538", extent: "whole", … }]
 */
export function successorsOf(formerCode: string): SuccessionEdge[] {
  const position = formerCommunePosition(formerCode);
  if (position >= 0) return edgesFrom(position);
  return otherEdges().filter((edge) => edge.formerLevel !== "area" && edge.formerCode === formerCode);
}

/** What a commune was made from on 1 July 2025, by code of the former unit. Empty: no such commune. */
export function predecessorsOf(communeCode: string): SuccessionEdge[] {
  const position = communePosition(communeCode);
  if (position < 0) return [];
  return [...edgesTo(position), ...otherEdges().filter((edge) => edge.communeCode === communeCode)];
}
