import type { Day } from "../../core/day.js";
import type { Unit } from "../../core/unit.js";
import type { NameEntry, NameIndex } from "./name-index.js";

/** What a search and a resolution need to know: names, and what lies in what. */
export interface Gazetteer {
  readonly index: NameIndex;
  /** Every unit of either structure that a unit lies or lay in. */
  ancestorsOf(unit: Unit): readonly Unit[];
  /** The form of a unit on a day; as last known when it is absent. */
  formOn(unit: Unit, day: Day | undefined): Unit;
  /** The first form of a unit: people keep using the first kind after it has changed. */
  firstForm(unit: Unit): Unit;
  /** Units with a code of five digits, today's first. */
  withCode(code: string): readonly Unit[];
}

/** Other names of province-level units in use. Thừa Thiên Huế was the name of Huế until 2024. */
const provinceAliases: Readonly<Record<string, readonly string[]>> = {
  "Hồ Chí Minh": ["HCM", "TPHCM", "HCMC", "Sài Gòn"],
  Huế: ["Thừa Thiên Huế"],
  "Bà Rịa - Vũng Tàu": ["BRVT", "BR VT"],
};

/** The entries of a unit: its name, its aliases. */
export function* entriesOf(unit: Unit, provinceCode: string): Generator<NameEntry> {
  yield { unit, name: unit.name, isAlias: false, provinceCode };
  const isProvince = unit.level === "province" || unit.level === "former-province";
  const aliases = isProvince ? provinceAliases[unit.name] : "aliases" in unit ? unit.aliases : undefined;
  for (const name of aliases ?? []) yield { unit, name, isAlias: true, provinceCode };
}
