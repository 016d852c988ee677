import type { Day } from "../core/day.js";
import { isDay } from "../core/day.js";
import type { CommuneUnit, ProvinceUnit } from "../core/unit.js";
import { communeKinds, provinceKinds } from "../core/unit-kind.js";
import type { Amendment } from "./amendment.js";
import { amendments, endOfForm } from "./amendment.js";
import { unpackCommunes } from "./commune-table.js";
import { unpackProvinces } from "./province-table.js";

/** Every unit of the two-tier structure from one day to the next change. Each holds the same codes in the same order. */
export interface Snapshot {
  readonly from: Day;
  readonly provinces: readonly ProvinceUnit[];
  readonly communes: readonly CommuneUnit[];
}

/** The day on which the two-tier structure began to operate. */
export const FIRST_DAY: Day = "2025-07-01";

let snapshots: readonly Snapshot[] | undefined;

/** One snapshot for 1 July 2025 and one for each day of change since, the latest first. */
export function allSnapshots(): readonly Snapshot[] {
  return (snapshots ??= build());
}

/** The units on a day; as last known when it is absent; `undefined` before 1 July 2025 and for what is no day. */
export function snapshotOn(day: unknown): Snapshot | undefined {
  if (day === undefined) return allSnapshots()[0];
  return isDay(day) ? allSnapshots().find((snapshot) => snapshot.from <= day) : undefined;
}

function build(): Snapshot[] {
  const provinces = unpackProvinces(FIRST_DAY);
  let last: Snapshot = { from: FIRST_DAY, provinces, communes: unpackCommunes(provinces, FIRST_DAY) };
  const built = [last];
  for (const amendment of amendments) {
    const next = apply(amendment, last);
    if (last.from === next.from) built.shift();
    built.unshift(next);
    last = next;
  }
  for (const snapshot of built) Object.freeze(snapshot.provinces);
  return built;
}

function apply({ from, resolution, kind, codes }: Amendment, last: Snapshot): Snapshot {
  const provinces = last.provinces.map((province) => {
    if (!codes.includes(province.code)) return province;
    return amend(province, { kind: provinceKinds[kind] ?? province.kind, validFrom: from, resolution });
  });
  const byCode = new Map(provinces.map((province) => [province.code, province]));
  const communes = last.communes.map((commune) => {
    const province = byCode.get(commune.provinceCode) ?? commune.province;
    if (!codes.includes(commune.code)) return province === commune.province ? commune : Object.freeze({ ...commune, province });
    const { clause: _, ...rest } = commune;
    return amend({ ...rest, province }, { kind: communeKinds[kind] ?? rest.kind, validFrom: from, resolution });
  });
  return { from, provinces, communes };
}

/** The next form of a unit. */
function amend<Form extends ProvinceUnit | CommuneUnit>(unit: Form, change: Partial<Form> & { validFrom: Day }): Form {
  const { validTo: _, ...rest } = { ...unit, ...change };
  const end = endOfForm(unit.code, change.validFrom);
  return Object.freeze(end === undefined ? rest : { ...rest, validTo: end }) as Form;
}
