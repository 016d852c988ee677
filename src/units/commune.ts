import type { OnDay } from "../core/registry.js";
import type { CommuneUnit } from "../core/unit.js";
import type { CommuneKind } from "../core/unit-kind.js";
import { memberOf, readCode } from "./packed.js";
import { allSnapshots, snapshotOn } from "./snapshot.js";

/** Which communes to list. */
export interface CommuneFilter extends OnDay {
  /** Two digits; absent: every province. */
  readonly provinceCode?: string | undefined;
  /** Absent: communes, wards and special zones. */
  readonly kind?: CommuneKind | undefined;
}

let positions: Int16Array | undefined;

/**
 * The commune, ward or special zone with a code, in its form of a day.
 *
 * `undefined`: the code (five digits) is not known, or the day lies before 1 July 2025. Most codes stood for another unit
 * then, so today's is never given for such a day: `findFormerCommune` of `haicap/units/former` knows those.
 *
 * @example findCommune("03538")?.name // "Nậm Mạ"
 * @example findCommune("03538", { on: "2025-06-30" }) // undefined
 */
export function findCommune(code: string, options?: OnDay): CommuneUnit | undefined {
  positions ??= index();
  return snapshotOn(options?.on)?.communes[positions[readCode(code, 5)] ?? -1];
}

/** Communes, wards and special zones in their form of a day, by code; none before 1 July 2025. */
export function listCommunes(filter: CommuneFilter = {}): CommuneUnit[] {
  const { on, provinceCode, kind } = filter;
  return (snapshotOn(on)?.communes ?? []).filter(
    (commune) =>
      (provinceCode === undefined || commune.provinceCode === provinceCode) &&
      (kind === undefined || commune.kind === kind),
  );
}

/** Position of a commune among all, by code; -1: no such code. */
export function communePosition(code: string): number {
  positions ??= index();
  return positions[readCode(code, 5)] ?? -1;
}

/** The commune at a position, in its latest form. */
export function communeAt(position: number): CommuneUnit {
  return memberOf(memberOf(allSnapshots(), 0).communes, position);
}

function index(): Int16Array {
  const communes = snapshotOn(undefined)?.communes ?? [];
  const table = new Int16Array(Number(communes.at(-1)?.code) + 1).fill(-1);
  communes.forEach((commune, position) => (table[Number(commune.code)] = position));
  return table;
}
