import type { Resolution } from "../core/resolution.js";
import type { CurrentUnit } from "../core/unit.js";
import { currentGazetteer } from "./gazetteer.js";
import { resolve, type ResolveOptions } from "./resolve/resolve.js";

/**
 * The one unit of today that a text names, with the units it lies in: any order of levels, with or without commas, marks,
 * or the words of kinds. A name that several units bear is `ambiguous`; a name with a typo is `not-found`, with the
 * similar ones as candidates. The function of the same name in `haicap/units/former` also knows the units before
 * 1 July 2025.
 *
 * @example resolveUnit("P. Sài Gòn, TP. Hồ Chí Minh") // { status: "found", unit: { code: "26740", … }, … }
 */
export function resolveUnit(text: string, options?: ResolveOptions): Resolution<CurrentUnit> {
  return resolve(currentGazetteer(), text, options) as Resolution<CurrentUnit>;
}
