import type { UnitRef } from "../core/reference.js";
import type { Commune } from "../model/territory/commune.js";
import type { FormerUnit } from "../model/territory/former-unit.js";
import type { Province } from "../model/territory/province.js";
import { FIRST_DAY } from "./format.js";
import { pick } from "./pick.js";
import type { PoolCommune, PoolProvince } from "./unit-pool.js";
import { unitPool } from "./unit-pool.js";

/** A commune of the pool with its province. */
export interface Located {
  readonly commune: PoolCommune;
  readonly province: PoolProvince;
}

const located: readonly Located[] = unitPool.flatMap((province) =>
  province.communes.map((commune) => ({ commune, province })),
);

/** The commune that a reference or code names; of anything else some commune of the pool. */
export function locate(reference: string): Located {
  const code = reference.slice(reference.indexOf(":") + 1);
  const [first, ...rest] = located as [Located, ...Located[]];
  return located.find(({ commune }) => commune.code === code) ?? pick([first, ...rest], reference);
}

/** The reference itself where it names a commune of the pool, else some commune. */
export function communeRef(reference: string): UnitRef {
  return `commune:${locate(reference).commune.code}`;
}

/** A province or commune stays what it is; a group, a former unit or the country becomes some commune. */
export function currentUnit(reference: UnitRef): UnitRef {
  return reference.startsWith("province:") ? reference : communeRef(reference);
}

/** The province that a code or reference names, else some province of the pool. */
export function provinceFor(reference: string): PoolProvince {
  const code = reference.slice(reference.indexOf(":") + 1);
  return unitPool.find((province) => province.code === code) ?? pick(unitPool, reference);
}

/** What a list of units says of a province. */
export function provinceFields({
  code,
  kind,
  name,
}: PoolProvince): Pick<Province, "code" | "kind" | "name" | "validFrom"> {
  return { code, kind, name, validFrom: FIRST_DAY };
}

/** What a list of units says of a commune. */
export function communeFields({
  commune: { code, kind, name, clause },
  province,
}: Located): Omit<Commune, "otherCodes" | "validTo"> {
  const legalBasis = [{ text: province.resolution, clause }];
  return { code, provinceCode: province.code, kind, name, validFrom: FIRST_DAY, legalBasis };
}

/** Every unit of the former structure that the pool knows of a province: itself, the districts, the communes. */
export function formerUnitsOf(province: PoolProvince): FormerUnit[] {
  const validTo = "2025-06-30";
  const parent = `former-province:${province.former[0]}` as const;
  const units = new Map<string, FormerUnit>();
  const add = (unit: FormerUnit): unknown => units.set(unit.ref, unit);
  add({ ref: parent, kind: province.former[2], name: province.former[1], validTo });
  for (const { district, predecessors } of province.communes) {
    const ref = `former-district:${district[0]}` as const;
    add({ ref, kind: district[2], name: district[1], parent, validTo });
    for (const [code, name, kind] of predecessors)
      add({ ref: `former-commune:${code}`, kind, name, parent: ref, validTo });
  }
  return [...units.values()];
}

/** The former unit that a reference names, else some former unit of the pool. */
export function formerUnit(reference: string): FormerUnit {
  const [first, ...rest] = unitPool.flatMap(formerUnitsOf) as [FormerUnit, ...FormerUnit[]];
  return [first, ...rest].find(({ ref }) => ref === reference) ?? pick([first, ...rest], reference);
}
