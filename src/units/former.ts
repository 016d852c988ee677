/**
 * The units before 1 July 2025 (63 provinces, 696 districts, 10,035 communes) and what became of each. Like
 * `haicap/units` it needs no zod.
 *
 * @module
 */
export type { Conversion, Share, SuccessionEdge } from "../core/succession.js";
export type { FormerCommuneUnit, FormerDistrictUnit, FormerProvinceUnit, FormerUnit } from "../core/unit.js";
export type { FormerUnitKind } from "../core/unit-kind.js";
export {
  type CommuneOfFormerDistrict,
  communesOfFormerDistrict,
} from "./former/commune-of-former-district.js";
export { convertCommune } from "./former/convert-commune.js";
export { detectEra, type EraDetection } from "./former/detect-era.js";
export { findFormerCommune, findFormerDistrict, findFormerProvince } from "./former/find.js";
export {
  type FormerCommuneFilter,
  type FormerDistrictFilter,
  listFormerCommunes,
  listFormerDistricts,
  listFormerProvinces,
} from "./former/list.js";
export { predecessorsOf, successorsOf } from "./former/succession.js";
export { resolveUnit } from "./former/resolve-unit.js";
export { searchUnits } from "./former/search-units.js";
