import type { Share, SuccessionEdge } from "../../core/succession.js";
import { communeAt, communePosition } from "../commune.js";
import { otherPredecessors } from "../data/former.generated.js";
import { memberOf } from "../packed.js";
import { edgeTable } from "./edge-table.js";
import { sharePairs } from "./share-pair.js";
import { formerStructure } from "./structure.js";

/** The edges of a former commune, by its position. */
export function edgesFrom(former: number): SuccessionEdge[] {
  const { firstOf } = edgeTable();
  const edges: SuccessionEdge[] = [];
  for (let edge = firstOf[former] ?? 0; edge < (firstOf[former + 1] ?? 0); edge++)
    edges.push(writeEdge(edge));
  return edges;
}

/** The edges from former communes to a commune, by its position. */
export function edgesTo(commune: number): SuccessionEdge[] {
  const { byCommune, firstTo } = edgeTable();
  return Array.from(byCommune.subarray(firstTo[commune], firstTo[commune + 1]), writeEdge);
}

/** How many former communes gave something to a commune, by its position. */
export function countEdgesTo(commune: number): number {
  const { firstTo } = edgeTable();
  return (firstTo[commune + 1] ?? 0) - (firstTo[commune] ?? 0);
}

let others: readonly SuccessionEdge[] | undefined;

/** The edges from districts without communes and from areas that were no units. */
export function otherEdges(): readonly SuccessionEdge[] {
  return (others ??= otherPredecessors.split("\n").map((line) => {
    const formerCode = line.slice(5);
    const isArea = formerCode === "";
    const former = isArea
      ? { formerLevel: "area" as const }
      : { formerLevel: "former-district" as const, formerCode };
    return {
      ...former,
      ...write(communePosition(line.slice(0, 5)), "whole", "whole", isArea ? "none" : "whole"),
    };
  }));
}

function writeEdge(edge: number): SuccessionEdge {
  const { former, commune, shares } = edgeTable();
  const formerCode = memberOf(formerStructure().communes, former[edge] ?? -1).code;
  const pair = sharePairs[shares[edge] ?? -1];
  const [land, people] = pair ?? ["whole", "whole"];
  return {
    formerLevel: "former-commune",
    formerCode,
    ...write(commune[edge] ?? -1, pair ? "part" : "whole", land, people),
  };
}

function write(
  position: number,
  extent: "whole" | "part",
  land: Share,
  people: Share,
): Omit<SuccessionEdge, "formerLevel" | "formerCode"> {
  const { code, province } = communeAt(position);
  const clause = edgeTable().clauses[position] ?? 0;
  return { communeCode: code, extent, land, people, resolution: province.communeResolution, clause };
}
