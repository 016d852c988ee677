import type { Share, SuccessionEdge } from "../../core/succession.js";
import type { CommuneUnit } from "../../core/unit.js";
import { otherPredecessors } from "../data/former.generated.js";
import { allSnapshots } from "../snapshot.js";
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
    const commune = communesOfFirstDay().find(({ code }) => code === line.slice(0, 5));
    const code = line.slice(5);
    const former: Pick<SuccessionEdge, "formerLevel" | "formerCode"> =
      code === "" ? { formerLevel: "area" } : { formerLevel: "former-district", formerCode: code };
    return write(former, commune, "whole", "whole", code === "" ? "none" : "whole");
  }));
}

function writeEdge(edge: number): SuccessionEdge {
  const { former, commune, shares } = edgeTable();
  const formerCode = formerStructure().communes[former[edge] ?? -1]?.code ?? "";
  const pair = sharePairs[shares[edge] ?? -1];
  const [land, people] = pair ?? ["whole", "whole"];
  const target = communesOfFirstDay()[commune[edge] ?? -1];
  return write({ formerLevel: "former-commune", formerCode }, target, pair ? "part" : "whole", land, people);
}

function write(
  former: Pick<SuccessionEdge, "formerLevel" | "formerCode">,
  commune: CommuneUnit | undefined,
  extent: "whole" | "part",
  land: Share,
  people: Share,
): SuccessionEdge {
  const { code: communeCode = "", resolution = "", clause = 0 } = commune ?? {};
  return { ...former, communeCode, extent, land, people, resolution, clause };
}

/** Before any amendment: the resolution and clause of such a form are those of its edges. */
function communesOfFirstDay(): readonly CommuneUnit[] {
  return allSnapshots().at(-1)?.communes ?? [];
}
