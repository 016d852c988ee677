import type { CommuneKind } from "../../codes/commune-kind.js";
import type { RegionClass } from "../../codes/region-class.js";
import type { Day } from "../../core/dates.js";

/** The standards of a commune-level unit; special cases have lower ones. */
export interface UnitStandard {
  readonly kind: CommuneKind;
  /** Only where one of these applies; absent: where none of the others does. */
  readonly regions?: readonly RegionClass[];
  readonly population: number;
  readonly areaKm2: number;
}

/** First day of Resolution 112/2025/UBTVQH15. */
export const standardsFrom: Day = "2026-01-01";

/** Standards of communes and wards in Resolution 112/2025/UBTVQH15, the most particular first. */
export const unitStandards: readonly UnitStandard[] = [
  { kind: "commune", regions: ["island"], population: 2_500, areaKm2: 15 },
  { kind: "commune", regions: ["mountainous", "upland"], population: 5_000, areaKm2: 100 },
  { kind: "commune", population: 16_000, areaKm2: 30 },
  { kind: "ward", population: 21_000, areaKm2: 5.5 },
];

/** The standard that applies to a unit; `undefined` where none does or its region is not known. */
export function standardOf(
  kind: CommuneKind,
  regions: readonly RegionClass[] | undefined,
): UnitStandard | undefined {
  return unitStandards.find((standard) => {
    if (standard.kind !== kind) return false;
    if (kind === "commune" && regions === undefined) return false;
    return standard.regions === undefined || standard.regions.some((region) => regions?.includes(region));
  });
}
