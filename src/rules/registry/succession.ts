import type { Registry } from "../../core/registry.js";
import { parseRef } from "../../core/reference.js";
import type { SuccessionEdge } from "../../core/succession.js";
import type { Succession } from "../../model/territory/succession.js";
import type { Rule } from "../rule.js";

/** What the resolutions say a commune was made from; `undefined` where the registry does not say. */
function edgesOf({ successor, predecessors }: Succession, registry: Registry | undefined) {
  const parsed = parseRef(successor);
  // A succession that names no former codes cannot be compared.
  if (parsed?.scheme !== "commune" || predecessors.some(({ ref }) => ref === undefined)) return undefined;
  const edges = registry?.predecessorsOf?.(parsed.value);
  return edges !== undefined && edges.length > 0 ? new Map(edges.flatMap(keyed)) : undefined;
}

function keyed(edge: SuccessionEdge): [string, SuccessionEdge][] {
  return edge.formerCode === undefined ? [] : [[`${edge.formerLevel}:${edge.formerCode}`, edge]];
}

/** A succession names the predecessors that the resolution names. */
export const successionRule: Rule<"succession_mismatch", "succession"> = {
  code: "succession_mismatch",
  kinds: ["succession"],
  check(record, report, { registry }) {
    const edges = edgesOf(record, registry);
    if (edges === undefined) return;
    const given = record.predecessors.map(({ ref }) => String(ref));
    const missing = [...edges.keys()].filter((ref) => !given.includes(ref));
    const extra = given.filter((ref) => !edges.has(ref));
    if (missing.length + extra.length > 0)
      report("/predecessors", { successor: record.successor, missing, extra });
  },
};

/** A predecessor went over whole or in part, as the resolution says. */
export const successionExtentRule: Rule<"succession_extent_mismatch", "succession"> = {
  code: "succession_extent_mismatch",
  kinds: ["succession"],
  check(record, report, { registry }) {
    const edges = edgesOf(record, registry);
    for (const [index, { ref, extent }] of record.predecessors.entries()) {
      const edge = edges?.get(String(ref));
      if (edge !== undefined && extent !== undefined && extent !== edge.extent)
        report(`/predecessors/${String(index)}/extent`, {
          predecessor: String(ref),
          found: extent,
          expected: edge.extent,
        });
    }
  },
};
