import type { FormerUnitKind } from "../../core/unit-kind.js";
import type { Lookup } from "../../model/lookup.js";
import type { Succession } from "../../model/territory/succession.js";
import { FIRST_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";
import { splitRef } from "../split-ref.js";
import { communeOn } from "../unit.js";

/** A unit formed from communes and townships alone is a commune; one that took in a whole ward is a ward. */
export const successorKindUnlikelyRule: Rule<"successor_kind_unlikely", "succession"> = {
  code: "successor_kind_unlikely",
  kinds: ["succession"],
  reads: ["commune", "former-unit"],
  check(succession, report, { lookup }) {
    const { scheme, value } = splitRef(succession.successor);
    const kind = scheme === "commune" ? communeOn(value, FIRST_DAY, lookup)?.kind : undefined;
    const expected = succession.arrangement === "formed" ? expectedKind(succession, lookup) : undefined;
    // Special zones were made by their own rule, whatever they were made from.
    if (kind !== undefined && kind !== "special-zone" && expected !== undefined && kind !== expected)
      report("/successor", { kind, expected });
  },
};

function expectedKind({ predecessors }: Succession, lookup: Lookup): "commune" | "ward" | undefined {
  const kinds = predecessors.map(({ ref }) => kindOf(ref, lookup));
  if (kinds.some((kind, index) => kind === "ward" && predecessors[index]?.extent === "whole")) return "ward";
  const isRural = kinds.every((kind) => kind === "commune" || kind === "township");
  return isRural ? "commune" : undefined;
}

function kindOf(ref: string | undefined, lookup: Lookup): FormerUnitKind | undefined {
  return ref === undefined ? undefined : lookup.find("former-unit", ref)?.kind;
}
