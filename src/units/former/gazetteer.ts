import type { Unit } from "../../core/unit.js";
import { currentForm, currentUnits, provinceCodeOf } from "../gazetteer.js";
import { findCommune } from "../commune.js";
import { findProvince } from "../province.js";
import { entriesOf, type Gazetteer } from "../search/gazetteer.js";
import { NameIndex } from "../search/name-index.js";
import { FIRST_DAY } from "../snapshot.js";
import { eraOf } from "../unit-era.js";
import { findFormerCommune, findFormerDistrict } from "./find.js";
import { formerStructure } from "./structure.js";
import { predecessorsOf } from "./succession.js";

let gazetteer: Gazetteer | undefined;

/** The units of both structures, made ready on first use. */
export function fullGazetteer(): Gazetteer {
  if (gazetteer !== undefined) return gazetteer;
  const { provinces, districts, communes } = formerStructure();
  const former = [...provinces, ...districts, ...communes];
  gazetteer = {
    index: new NameIndex([
      ...currentUnits().flatMap((unit) => [...entriesOf(unit, provinceCodeOf(unit))]),
      ...former.flatMap((unit) => [...entriesOf(unit, successorCodeOf(unit))]),
    ]),
    ancestorsOf,
    formOn: (unit, day) => (eraOf(unit) === "current" ? currentForm(unit, day) : unit),
    firstForm: (unit) => (eraOf(unit) === "current" ? currentForm(unit, FIRST_DAY) : unit),
    withCode: (code) => [findCommune(code), findFormerCommune(code)].filter((unit) => unit !== undefined),
  };
  return gazetteer;
}

/** The province of today in which a former unit lies. */
function successorCodeOf(unit: Unit): string {
  if (unit.level === "former-province") return unit.successorCode;
  if (unit.level === "former-district") return unit.province.successorCode;
  return unit.level === "former-commune" ? unit.district.province.successorCode : "";
}

function ancestorsOf(unit: Unit): Unit[] {
  if (unit.level === "commune")
    return [unit.province, ...predecessorsOf(unit.code).flatMap(({ formerCode }) => homesOf(formerCode))];
  if (unit.level === "former-commune") return [...homesOf(unit.code), ...provinceOf(unit)];
  return unit.level === "former-district" ? [unit.province, ...provinceOf(unit)] : [];
}

/** The district and province in which a former commune, or a district without communes, lay. */
function homesOf(formerCode = ""): Unit[] {
  const district = findFormerCommune(formerCode)?.district ?? findFormerDistrict(formerCode);
  return district === undefined ? [] : [district, district.province];
}

function provinceOf(unit: Unit): Unit[] {
  return [findProvince(successorCodeOf(unit))].filter((province) => province !== undefined);
}
