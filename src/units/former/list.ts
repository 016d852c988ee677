import type { FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit } from "../../core/unit.js";
import { formerStructure } from "./structure.js";

/** Which former districts to list. */
export interface FormerDistrictFilter {
  /** Two digits, a code of the structure before 1 July 2025; absent: every province. */
  readonly provinceCode?: string | undefined;
}

/** Which former communes to list. */
export interface FormerCommuneFilter extends FormerDistrictFilter {
  /** Three digits; absent: every district. */
  readonly districtCode?: string | undefined;
}

/** All 63 provinces and centrally-run cities before 1 July 2025, by code. */
export function listFormerProvinces(): readonly FormerProvinceUnit[] {
  return formerStructure().provinces;
}

/** District-level units before 1 July 2025, by code. */
export function listFormerDistricts({ provinceCode }: FormerDistrictFilter = {}): FormerDistrictUnit[] {
  return formerStructure().districts.filter(
    (district) => provinceCode === undefined || district.provinceCode === provinceCode,
  );
}

/** Communes, wards and townships before 1 July 2025, by code. */
export function listFormerCommunes({
  provinceCode,
  districtCode,
}: FormerCommuneFilter = {}): FormerCommuneUnit[] {
  return formerStructure().communes.filter(
    (commune) =>
      (provinceCode === undefined || commune.provinceCode === provinceCode) &&
      (districtCode === undefined || commune.districtCode === districtCode),
  );
}
