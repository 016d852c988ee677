import type { Day } from "../core/day.js";
import { isDay } from "../core/day.js";
import type { CommuneUnit, ProvinceUnit } from "../core/unit.js";
import { communeKinds, provinceKinds } from "../core/unit-kind.js";
import { type Amendment, readAmendments } from "./amendment.js";
import { unpackCommunes } from "./commune-table.js";
import { memberOf } from "./packed.js";
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
  const built: Snapshot[] = [{ from: FIRST_DAY, provinces, communes: unpackCommunes(provinces, FIRST_DAY) }];
  for (const amendment of readAmendments()) {
    const next = amend(amendment, built);
    if (built[0]?.from === next.from) built.shift();
    built.unshift(next);
  }
  for (const { provinces, communes } of built) {
    Object.freeze(provinces);
    provinces.forEach(Object.freeze);
    communes.forEach(Object.freeze);
  }
  return built;
}

/** The snapshot that follows; the forms it replaces get their last day in all earlier ones. */
function amend(
  { from, eve, resolution, level, kind, places }: Amendment,
  built: readonly Snapshot[],
): Snapshot {
  const provinces = [...memberOf(built, 0).provinces];
  const communes = [...memberOf(built, 0).communes];
  const change = { validFrom: from, resolution };
  for (const at of places) {
    if (level === "commune") {
      communes[at] = { ...memberOf(communes, at), kind: memberOf(communeKinds, kind), ...change };
    } else {
      const old = memberOf(provinces, at);
      const province = (provinces[at] = { ...old, kind: memberOf(provinceKinds, kind), ...change });
      communes.forEach((commune, place) => {
        if (commune.province === old) communes[place] = { ...commune, province };
      });
    }
    for (const earlier of built) {
      endForm(level === "commune" ? memberOf(earlier.communes, at) : memberOf(earlier.provinces, at), eve);
    }
  }
  return { from, provinces, communes };
}

function endForm(form: { validTo?: Day }, lastDay: Day): void {
  form.validTo ??= lastDay;
}
