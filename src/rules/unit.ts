import type { Day } from "../core/dates.js";
import type { UnitRef } from "../core/reference.js";
import type { Registry } from "../core/registry.js";
import { unitSchemes } from "../core/reference.js";
import type { Lookup } from "../model/lookup.js";
import type { Commune } from "../model/territory/commune.js";
import { splitRef } from "./split-ref.js";

/** What tells where units lie: the registry, where there is one, else the records at hand. */
export interface UnitContext {
  readonly lookup: Lookup;
  readonly registry?: Registry;
}

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
export function provinceOf(unit: UnitRef, { lookup, registry }: UnitContext): UnitRef | undefined {
  const { scheme, value } = splitRef(unit);
  if (scheme === "province") return unit;
  if (scheme === "group") return lookup.find("unit-group", value)?.province;
  if (scheme !== "commune") return undefined;
  const commune = registry === undefined ? lookup.find("commune", value) : registry.findCommune(value);
  return commune && `province:${commune.provinceCode}`;
}

/**
 * Whether a unit is one of several, or a part of one. A group is when each of its communes is. `undefined`: what is at hand
 * does not tell, as with a group that is not listed in full, or with units before 1 July 2025, whose way the registry knows.
 */
export function includesUnit(
  units: readonly UnitRef[],
  unit: UnitRef,
  context: UnitContext,
): boolean | undefined {
  if (units.includes(unit)) return true;
  if (!unit.startsWith("group:")) return anyOf(units.map((whole) => contains(whole, unit, context)));
  const group = context.lookup.find("unit-group", unit.slice("group:".length));
  const members = group?.communes?.map((member) =>
    member.startsWith("group:") ? undefined : includesUnit(units, member, context),
  ) ?? [undefined];
  if (members.includes(false)) return false;
  return group?.complete === true && !members.includes(undefined) ? true : undefined;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function contains(whole: UnitRef, part: UnitRef, context: UnitContext): boolean | undefined {
  if (whole === part || whole === "country") return true;
  if (whole.startsWith("former-") || part.startsWith("former-")) return undefined;
  if (whole.startsWith("group:")) {
    const group = context.lookup.find("unit-group", whole.slice("group:".length));
    return group?.communes?.includes(part) === true ? true : group?.complete === true ? false : undefined;
  }
  if (!whole.startsWith("province:") || !part.startsWith("commune:")) return false;
  const province = provinceOf(part, context);
  return province && province === whole;
}
