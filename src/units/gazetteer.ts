import type { CurrentUnit, Unit } from "../core/unit.js";
import { findCommune, listCommunes } from "./commune.js";
import { findProvince, listProvinces } from "./province.js";
import { entriesOf, type Gazetteer } from "./search/gazetteer.js";
import { NameIndex } from "./search/name-index.js";
import { FIRST_DAY } from "./snapshot.js";

let gazetteer: Gazetteer | undefined;

/** The units since 1 July 2025, made ready on first use. */
export function currentGazetteer(): Gazetteer {
  return (gazetteer ??= {
    index: new NameIndex(currentUnits().flatMap((unit) => [...entriesOf(unit, provinceCodeOf(unit))])),
    ancestorsOf: (unit) => (unit.level === "commune" ? [unit.province] : []),
    formOn: currentForm,
    firstForm: (unit) => currentForm(unit, FIRST_DAY),
    withCode: (code) => [findCommune(code)].filter((unit) => unit !== undefined),
  });
}

/** Every unit of today. */
export function currentUnits(): readonly CurrentUnit[] {
  return [...listProvinces(), ...listCommunes()];
}

/** The province of today in which a unit of today lies: a province lies in itself. */
export function provinceCodeOf(unit: CurrentUnit): string {
  return unit.level === "province" ? unit.code : unit.provinceCode;
}

/** The form of a unit of today on a day. */
export function currentForm(unit: Unit, day: string | undefined): Unit {
  const find = unit.level === "province" ? findProvince : findCommune;
  return find(unit.code, { on: day }) ?? unit;
}
