import { itemAt } from "../core/item-at.js";
import type { SuccessionEdge } from "../core/succession.js";
import { apportion } from "./apportion.js";
import type { Decimal } from "./decimal.js";
import { plus, toDecimal, toNumber, zero } from "./decimal.js";
import { byKey, sortRows } from "./order.js";

/** How figures go from former communes to communes. */
export interface ReallocateOptions {
  /** What the figures are about: they follow the people, or the land. */
  readonly follows: "people" | "land";
  /** Where a former commune went: `successorsOf` of `haicap/units/former`. */
  readonly successorsOf: (formerCode: string) => readonly SuccessionEdge[];
  /**
   * How much of a divided commune went along an edge, in any unit: people counted, hectares. Absent, or `undefined` for
   * one of its edges: what is divided stays unallocated.
   */
  readonly weights?: ((edge: SuccessionEdge) => number | undefined) | undefined;
}

/** A figure that could not be carried over. */
export interface Unallocated {
  readonly formerCode: string;
  readonly value: number;
  /** No such commune; divided, and its weights do not tell; or the value is no finite number. */
  readonly reason: "unknown-code" | "divided" | "not-a-number";
  /** Where parts of it went; empty for a code that is not known. */
  readonly edges: readonly SuccessionEdge[];
}

/** Figures by commune of today, and what could not be carried over. Both together sum to what was given. */
export interface Reallocation {
  /** By code. */
  readonly figures: ReadonlyMap<string, number>;
  /** By former code. */
  readonly unallocated: readonly Unallocated[];
}

/**
 * Carries figures from the communes before 1 July 2025 to those of today. Nothing is guessed: a commune whose people (or
 * land) went to several is shared out by weights only. Shares are whole numbers where the figure is one, and in units of its
 * last decimal otherwise, so that the total is conserved to the last unit; what rounding leaves over goes to the largest
 * remainders, then to the lowest code (Hamilton's method).
 *
 * @example reallocate([["03535", 4120], ["03538", 5230]], { follows: "people", successorsOf }).figures.get("03538") // 9350
 */
export function reallocate(
  figuresByFormerCommune: Iterable<readonly [formerCode: string, value: number]>,
  { follows, successorsOf, weights }: ReallocateOptions,
): Reallocation {
  const exact = new Map<string, Decimal>();
  const unallocated: Unallocated[] = [];
  for (const [formerCode, value] of figuresByFormerCommune) {
    const edges = successorsOf(formerCode);
    const takers = edges.filter((edge) => edge[follows] !== "none");
    const amount = toDecimal(value);
    const shares = amount && apportion(amount.digits, weightsOf(takers, weights));
    if (shares === undefined || amount === undefined) {
      const reason = amount === undefined ? "not-a-number" : edges.length === 0 ? "unknown-code" : "divided";
      unallocated.push({ formerCode, value, reason, edges });
    } else
      takers.forEach(({ communeCode }, at) => {
        const share = { digits: itemAt(shares, at), scale: amount.scale };
        exact.set(communeCode, plus(exact.get(communeCode) ?? zero, share));
      });
  }
  return {
    figures: new Map([...exact].sort(byKey).map(([code, figure]) => [code, toNumber(figure)])),
    unallocated: sortRows(unallocated, "formerCode", "value"),
  };
}

/** One weight for each edge; none when the weights do not tell. */
function weightsOf(edges: readonly SuccessionEdge[], weights: ReallocateOptions["weights"]): Decimal[] {
  if (edges.length === 1) return [one];
  const known = edges.map((edge) => toDecimal(weights?.(edge) ?? Number.NaN));
  return known.includes(undefined) ? [] : (known as Decimal[]);
}

const one: Decimal = { digits: 1n, scale: 0 };
