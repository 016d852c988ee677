/**
 * The registry of Vietnam's units since 1 July 2025: 34 provinces and 3,321 communes, dated. It needs no zod.
 *
 * @module
 */
export type { Day } from "./core/day.js";
export type { Era, OnDay, Registry, SearchOptions, UnitMatch } from "./core/registry.js";
export type { MatchedName, Resolution } from "./core/resolution.js";
export type { Arrangement, CommuneUnit, CurrentUnit, ProvinceUnit, Unit } from "./core/unit.js";
export { arrangements, refOf } from "./core/unit.js";
export type { CommuneKind, ProvinceKind } from "./core/unit-kind.js";
export { type CommuneFilter, findCommune, listCommunes } from "./units/commune.js";
export { formatUnit, type FormatUnitOptions } from "./units/format-unit.js";
export { findProvince, listProvinces } from "./units/province.js";
export { type Instrument, type RegistryInfo, registryInfo } from "./units/registry-info.js";
export type { ResolveOptions } from "./units/resolve/resolve.js";
export { resolveUnit } from "./units/resolve-unit.js";
export { searchUnits } from "./units/search-units.js";
