import type { SearchOptions, UnitMatch } from "../core/registry.js";
import type { CurrentUnit } from "../core/unit.js";
import { currentGazetteer } from "./gazetteer.js";
import { search } from "./search/search.js";

/**
 * Units of today by name, best first: by the beginning of the name, with or without marks, after the word of a kind or its
 * abbreviation (`P.`, `TX.`), and with up to two typos where nothing else fits. Five digits are taken for a code.
 * The function of the same name in `haicap/units/former` also finds the units before 1 July 2025.
 *
 * @example searchUnits("nam ma")[0]?.unit.code // "03538"
 */
export function searchUnits(text: string, options?: SearchOptions): UnitMatch<CurrentUnit>[] {
  return search(currentGazetteer(), text, options) as UnitMatch<CurrentUnit>[];
}
