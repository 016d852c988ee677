import type { FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit } from "../../core/unit.js";
import { formerUnitKinds } from "../../core/unit-kind.js";
import * as packed from "../data/former.generated.js";
import { memberOf, PackedReader, unpackNames, writeCode } from "../packed.js";

/** The units before 1 July 2025, each list by code. */
export interface FormerStructure {
  readonly provinces: readonly FormerProvinceUnit[];
  readonly districts: readonly FormerDistrictUnit[];
  readonly communes: readonly FormerCommuneUnit[];
}

/** The last day of the structure. */
export const LAST_DAY = "2025-06-30";

let structure: FormerStructure | undefined;

/** Unpacks the structure on first use. */
export function formerStructure(): FormerStructure {
  return (structure ??= unpack());
}

function unpack(): FormerStructure {
  const names = unpackNames(packed.unitNames, packed.districtCount + packed.communeCount);
  const provinces = Object.freeze(packed.provinceLines.split("\n").map(unpackProvince));
  const districts = Object.freeze(unpackDistricts(names.slice(0, packed.districtCount), provinces));
  return {
    provinces,
    districts,
    communes: Object.freeze(unpackCommunes(names.slice(districts.length), districts)),
  };
}

function unpackProvince(line: string): FormerProvinceUnit {
  const [code = "", name = "", kind = "", successorCode = ""] = line.split("|");
  return Object.freeze({
    level: "former-province",
    code,
    name,
    kind: memberOf(formerUnitKinds, Number(kind)) as FormerProvinceUnit["kind"],
    validTo: LAST_DAY,
    successorCode,
  });
}

function unpackDistricts(
  names: readonly string[],
  provinces: readonly FormerProvinceUnit[],
): FormerDistrictUnit[] {
  const codes = new PackedReader(packed.districtCodes);
  const kinds = new PackedReader(packed.districtKinds);
  const homes = new PackedReader(packed.districtProvinces);
  let number = 0;
  let home = 0;
  return names.map((name) => {
    const province = memberOf(provinces, (home += homes.signed()));
    return Object.freeze({
      level: "former-district",
      code: writeCode((number += codes.signed()), 3),
      name,
      kind: memberOf(formerUnitKinds, kinds.next()) as FormerDistrictUnit["kind"],
      provinceCode: province.code,
      province,
      validTo: LAST_DAY,
    });
  });
}

function unpackCommunes(
  names: readonly string[],
  districts: readonly FormerDistrictUnit[],
): FormerCommuneUnit[] {
  const codes = new PackedReader(packed.communeCodes);
  const kinds = new PackedReader(packed.communeKinds);
  const homes = new PackedReader(packed.communeDistricts);
  const aliases = new Map(
    packed.aliasLines.split("\n").map((line) => [line.slice(0, 5), line.slice(5).split("|")]),
  );
  let number = 0;
  let home = 0;
  return names.map((name) => {
    const code = writeCode((number += codes.signed()), 5);
    const district = memberOf(districts, (home += homes.signed()));
    const spellings = aliases.get(code);
    const unit: FormerCommuneUnit = {
      level: "former-commune",
      code,
      name,
      kind: memberOf(formerUnitKinds, kinds.next()) as FormerCommuneUnit["kind"],
      districtCode: district.code,
      district,
      provinceCode: district.provinceCode,
      validTo: LAST_DAY,
    };
    return Object.freeze(spellings === undefined ? unit : { ...unit, aliases: Object.freeze(spellings) });
  });
}
