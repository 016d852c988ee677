import type { OnDay } from "../core/registry.js";
import type { ProvinceUnit } from "../core/unit.js";
import { readCode } from "./packed.js";
import { snapshotOn } from "./snapshot.js";

let positions: Int8Array | undefined;

/**
 * The province or centrally-run city with a code, in its form of a day.
 *
 * `undefined`: the code (two digits) is not known, or the day lies before 1 July 2025, when the code stood for a province
 * of the former structure: `findFormerProvince` of `haicap/units/former` knows those.
 *
 * @example findProvince("75")?.kind // "centrally-run-city"
 * @example findProvince("75", { on: "2025-12-31" })?.kind // "province"
 */
export function findProvince(code: string, options?: OnDay): ProvinceUnit | undefined {
  positions ??= index();
  return snapshotOn(options?.on)?.provinces[positions[readCode(code, 2)] ?? -1];
}

/** All 34 provinces and centrally-run cities in their form of a day, by code; none before 1 July 2025. */
export function listProvinces(options?: OnDay): readonly ProvinceUnit[] {
  return snapshotOn(options?.on)?.provinces ?? [];
}

function index(): Int8Array {
  const table = new Int8Array(100).fill(-1);
  listProvinces().forEach((province, position) => (table[Number(province.code)] = position));
  return table;
}
