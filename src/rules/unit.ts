import type { Day } from "../core/dates.js";
import type { UnitRef } from "../core/reference.js";
import { unitSchemes } from "../core/reference.js";
import type { Lookup } from "../model/lookup.js";
import type { Commune } from "../model/territory/commune.js";
import { splitRef } from "./split-ref.js";

/** The unit that a place or actor is, or belongs to; `undefined` where it has none or it is not at hand. */
export function unitOf(reference: string, lookup: Lookup): UnitRef | undefined {
  const { scheme, value } = splitRef(reference);
  if (scheme === "organisation") return lookup.find("organisation", value)?.unit;
  if (!unitSchemes.has(scheme)) return undefined;
  return reference.slice(reference.indexOf("@") + 1) as UnitRef;
}

/** The commune in the form that a list of units gives for a day; `undefined` where it gives another form, or none. */
export function communeOn(code: string, day: Day, lookup: Lookup): Commune | undefined {
  const commune = lookup.find("commune", code);
  if (commune === undefined || commune.validFrom > day) return undefined;
  return commune.validTo === undefined || day <= commune.validTo ? commune : undefined;
}

/** The province of a unit of today; `undefined` where it has none or it is not at hand. */
export function provinceOf(unit: UnitRef, lookup: Lookup): UnitRef | undefined {
  const { scheme, value } = splitRef(unit);
  if (scheme === "province") return unit;
  if (scheme === "group") return lookup.find("unit-group", value)?.province;
  if (scheme !== "commune") return undefined;
  const commune = lookup.find("commune", value);
  return commune && `province:${commune.provinceCode}`;
}

/**
 * Whether a unit is one of several, or a part of one. A group is when each of its communes is. `undefined`: what is at hand
 * does not tell, as with a group that is not listed in full, or with units before 1 July 2025, whose way the registry knows.
 */
export function includesUnit(units: readonly UnitRef[], unit: UnitRef, lookup: Lookup): boolean | undefined {
  if (units.includes(unit)) return true;
  if (!unit.startsWith("group:")) return anyOf(units.map((whole) => contains(whole, unit, lookup)));
  const group = lookup.find("unit-group", unit.slice("group:".length));
  const members = group?.communes?.map((member) =>
    member.startsWith("group:") ? undefined : includesUnit(units, member, lookup),
  ) ?? [undefined];
  if (members.includes(false)) return false;
  return group?.complete === true && !members.includes(undefined) ? true : undefined;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function contains(whole: UnitRef, part: UnitRef, lookup: Lookup): boolean | undefined {
  if (whole === part || whole === "country") return true;
  if (whole.startsWith("former-") || part.startsWith("former-")) return undefined;
  if (whole.startsWith("group:")) {
    const group = lookup.find("unit-group", whole.slice("group:".length));
    return group?.communes?.includes(part) === true ? true : group?.complete === true ? false : undefined;
  }
  if (!whole.startsWith("province:") || !part.startsWith("commune:")) return false;
  const province = provinceOf(part, lookup);
  return province && province === whole;
}
