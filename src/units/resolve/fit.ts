import type { Unit } from "../../core/unit.js";
import type { Gazetteer } from "../search/gazetteer.js";
import { eraOf } from "../unit-era.js";
import type { Naming, Part } from "./part.js";
import type { PathReading } from "./split-path.js";

/** A unit that one part of a path names while all other parts name units that it lies or lay in. */
export interface Fit {
  readonly naming: Naming;
  readonly reading: PathReading;
  /** The part of the unit itself, then the others, each with what it names. */
  readonly chain: readonly { readonly part: Part; readonly naming: Naming }[];
  /** The lower the better; equal: nothing in the text tells two units apart. */
  readonly cost: number;
}

/** Every unit that a reading fits. */
export function fitsOf(
  gazetteer: Gazetteer,
  reading: PathReading,
  isWanted: (naming: Naming) => boolean,
): Fit[] {
  return reading.parts.flatMap((part) =>
    part.namings.filter(isWanted).flatMap((naming) => {
      const chain = [{ part, naming }];
      const ancestors =
        reading.parts.length > 1 ? new Set(gazetteer.ancestorsOf(naming.unit)) : new Set<Unit>();
      for (const other of reading.parts) {
        if (other === part) continue;
        const parent = cheapest(other, naming.unit, ancestors);
        if (parent === undefined) return [];
        ancestors.delete(parent.unit);
        chain.push({ part: other, naming: parent });
      }
      // a street or a village stands before a commune that says what it is
      if (reading.unmatched.length > 0 && (naming.kind !== "fits" || naming.unit.code.length !== 5))
        return [];
      return [
        {
          naming,
          reading,
          chain,
          cost:
            reading.unmatched.length * 1e6 +
            costOf(
              naming.unit,
              chain.map((link) => link.naming),
            ),
        },
      ];
    }),
  );
}

function cheapest({ namings }: Part, unit: Unit, ancestors: ReadonlySet<Unit>): Naming | undefined {
  const costs = namings
    .filter((naming) => ancestors.has(naming.unit))
    .map((naming) => ({ naming, cost: costOf(unit, [naming]) }));
  const least = Math.min(...costs.map(({ cost }) => cost));
  return costs.find(({ cost }) => cost === least)?.naming;
}

/** After the pieces that name nothing, in this order: fewer names, fewer typos, right kinds, right marks, no aliases, one era. */
function costOf(unit: Unit, chain: readonly Naming[]): number {
  const count = (test: (naming: Naming) => boolean): number => Math.min(9, chain.filter(test).length);
  const costs = [
    chain.length,
    Math.min(
      9,
      chain.reduce((sum, naming) => sum + naming.edits, 0),
    ),
    count((naming) => naming.kind === "differs"),
    count((naming) => naming.by === "unaccented"),
    count((naming) => naming.by === "alias"),
    count((naming) => eraOf(naming.unit) !== eraOf(unit)),
  ];
  return costs.reduce((total, cost) => total * 10 + cost, 0);
}
