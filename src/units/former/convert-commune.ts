import type { Conversion } from "../../core/succession.js";
import { communePosition, findCommune } from "../commune.js";
import { countEdgesTo, edgesFrom } from "./edge.js";
import { formerCommunePosition } from "./find.js";

const known: Conversion[] = [];

/**
 * What became of a commune of the structure before 1 July 2025, given its code (five digits). Decided by where its people
 * went; when they went to several communes the answer is `divided` with the candidates and no code.
 *
 * @example convertCommune("03535") // { status: "merged", formerCode: "03535", communeCode: "03538" }
 * @example convertCommune("00007") // { status: "divided", formerCode: "00007", candidates: ["00008", "00025"] }
 */
export function convertCommune(formerCode: string): Conversion {
  const position = formerCommunePosition(formerCode);
  if (position < 0) return { status: "unknown", formerCode };
  return (known[position] ??= Object.freeze(convert(position, formerCode)));
}

function convert(position: number, formerCode: string): Conversion {
  const edges = edgesFrom(position);
  const candidates = edges.map((edge) => edge.communeCode);
  if (edges.length > 1) {
    const decided = edges.find((edge) => edge.people === "whole");
    const code = decided === undefined ? undefined : { communeCode: decided.communeCode };
    return { status: "divided", formerCode, ...code, candidates: Object.freeze(candidates) };
  }
  const [communeCode = ""] = candidates;
  if (findCommune(communeCode)?.arrangement === "unchanged")
    return { status: "unchanged", formerCode, communeCode };
  const isAlone = countEdgesTo(communePosition(communeCode)) === 1;
  return { status: isAlone ? "renamed" : "merged", formerCode, communeCode };
}
