// A country small enough to know by heart: what is found in it can be told in advance.
import type {
  CommuneUnit,
  FormerCommuneUnit,
  FormerDistrictUnit,
  FormerProvinceUnit,
  ProvinceUnit,
  Unit,
} from "../../src/core/unit.js";
import type { CommuneKind, FormerUnitKind, ProvinceKind } from "../../src/core/unit-kind.js";
import type { Gazetteer } from "../../src/units/search/gazetteer.js";
import { NameIndex, type NameEntry } from "../../src/units/search/name-index.js";

const validTo = "2025-06-30";

export const province = (code: string, name: string, kind: ProvinceKind = "province"): ProvinceUnit => ({
  level: "province",
  code,
  name,
  kind,
  validFrom: "2025-07-01",
  formerProvinceCodes: [code],
  communeResolution: "1/NQ",
});

export const commune = (
  code: string,
  name: string,
  home: ProvinceUnit,
  kind: CommuneKind = "commune",
): CommuneUnit => ({
  level: "commune",
  code,
  name,
  kind,
  provinceCode: home.code,
  province: home,
  validFrom: "2025-07-01",
  arrangement: "formed",
  resolution: "1/NQ",
});

export const formerProvince = (code: string, name: string, successorCode = code): FormerProvinceUnit => ({
  level: "former-province",
  code,
  name,
  kind: "province",
  validTo,
  successorCode,
});

export const formerDistrict = (
  code: string,
  name: string,
  home: FormerProvinceUnit,
  kind: FormerDistrictUnit["kind"] = "rural-district",
): FormerDistrictUnit => ({
  level: "former-district",
  code,
  name,
  kind,
  provinceCode: home.code,
  province: home,
  validTo,
});

export const formerCommune = (
  code: string,
  name: string,
  district: FormerDistrictUnit,
  kind: Extract<FormerUnitKind, "commune" | "ward" | "township"> = "commune",
): FormerCommuneUnit => ({
  level: "former-commune",
  code,
  name,
  kind,
  districtCode: district.code,
  district,
  provinceCode: district.provinceCode,
  validTo,
});

const ancestorsOf = (unit: Unit): Unit[] => {
  if (unit.level === "commune" || unit.level === "former-district") return [unit.province];
  return unit.level === "former-commune" ? [unit.district, unit.district.province] : [];
};

const homeOf = (unit: Unit): string => {
  const top = ancestorsOf(unit).at(-1) ?? unit;
  return top.level === "former-province" ? top.successorCode : top.code;
};

/** What is known of some units; `aliases`: their other names, by code. */
export function gazetteerOf(
  units: readonly Unit[],
  aliases: Readonly<Record<string, readonly string[]>> = {},
): Gazetteer {
  const entries = units.flatMap((unit): NameEntry[] => [
    { unit, name: unit.name, isAlias: false, provinceCode: homeOf(unit) },
    ...(aliases[unit.code] ?? []).map((name) => ({ unit, name, isAlias: true, provinceCode: homeOf(unit) })),
  ]);
  return {
    index: new NameIndex(entries),
    ancestorsOf,
    formOn: (unit) => unit,
    firstForm: (unit) => unit,
    withCode: (code) => units.filter((unit) => unit.code === code),
  };
}

/** Two provinces, and the one that the first of them was. */
export const hill: ProvinceUnit = province("01", "Đồi");
export const river: ProvinceUnit = province("02", "Sông");
export const oldHill: FormerProvinceUnit = formerProvince("01", "Đồi");
