import type { Decimal } from "./decimal.js";
import { plus, toDecimal, toNumber, zero } from "./decimal.js";
import { byKey } from "./order.js";

/** Figures rolled up to a wider level. */
export interface RolledUp {
  /** By key of the wider unit. */
  readonly figures: ReadonlyMap<string, number>;
  /** Codes that belong nowhere there, or whose value is no finite number; sorted. */
  readonly unplaced: readonly string[];
}

/**
 * Adds figures of units up to wider ones, exactly: to the province, to the nation, to the kind of a day, to the district of
 * the structure before 1 July 2025.
 *
 * @example rollUp(byCommune, (code) => findCommune(code, { on: "2026-05-01" })?.provinceCode)
 * @example rollUp(byCommune, (code) => findCommune(code, { on: "2025-07-01" })?.kind)
 * @example rollUp(byFormerCommune, (code) => findFormerCommune(code)?.districtCode)
 * @example rollUp(byCommune, () => "country")
 */
export function rollUp(
  figures: Iterable<readonly [code: string, value: number]>,
  widerOf: (code: string) => string | undefined,
): RolledUp {
  const exact = new Map<string, Decimal>();
  const unplaced: string[] = [];
  for (const [code, value] of figures) {
    const wider = widerOf(code);
    const amount = toDecimal(value);
    if (wider === undefined || amount === undefined) unplaced.push(code);
    else exact.set(wider, plus(exact.get(wider) ?? zero, amount));
  }
  return {
    figures: new Map([...exact].sort(byKey).map(([key, figure]) => [key, toNumber(figure)])),
    unplaced: unplaced.sort(),
  };
}
