import type { SearchOptions, UnitMatch } from "../../core/registry.js";
import { search } from "../search/search.js";
import { fullGazetteer } from "./gazetteer.js";

/**
 * Units of both structures by name, best first, those of today before former ones that fit as well. Otherwise as
 * `searchUnits` of `haicap/units`.
 *
 * @example searchUnits("Căn Co")[0]?.unit.code // "03538", the former commune
 */
export function searchUnits(text: string, options?: SearchOptions): UnitMatch[] {
  return search(fullGazetteer(), text, options);
}
