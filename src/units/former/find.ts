import type { FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit } from "../../core/unit.js";
import { readCode } from "../packed.js";
import { formerStructure } from "./structure.js";

type Level = "provinces" | "districts" | "communes";
const tables: Partial<Record<Level, Int16Array>> = {};

/** The province or centrally-run city with a code (two digits) before 1 July 2025; `undefined`: no such code. */
export function findFormerProvince(code: string): FormerProvinceUnit | undefined {
  return formerStructure().provinces[position("provinces", code, 2)];
}

/** The district-level unit with a code (three digits) before 1 July 2025; `undefined`: no such code. */
export function findFormerDistrict(code: string): FormerDistrictUnit | undefined {
  return formerStructure().districts[position("districts", code, 3)];
}

/**
 * The commune, ward or township with a code (five digits) before 1 July 2025; `undefined`: no such code then. The same
 * code often stands for another unit now, which `findCommune` gives.
 *
 * @example findFormerCommune("03538")?.name // "Căn Co"
 * @example findCommune("03538")?.name // "Nậm Mạ"
 */
export function findFormerCommune(code: string): FormerCommuneUnit | undefined {
  return formerStructure().communes[position("communes", code, 5)];
}

/** Position of a former commune among all, by code; -1: no such code. */
export function formerCommunePosition(code: string): number {
  return position("communes", code, 5);
}

function position(level: Level, code: string, digits: number): number {
  const table = (tables[level] ??= index(formerStructure()[level]));
  return table[readCode(code, digits)] ?? -1;
}

function index(units: readonly { readonly code: string }[]): Int16Array {
  const table = new Int16Array(Number(units.at(-1)?.code) + 1).fill(-1);
  units.forEach((unit, at) => (table[Number(unit.code)] = at));
  return table;
}
