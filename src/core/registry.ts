/**
 * What a validator asks of a registry of units. The module `haicap/units` is one; spread with `haicap/units/former` it
 * also knows the structure before 1 July 2025: `{ ...units, ...former }`.
 */
import type { Day } from "./day.js";
import type { Conversion, SuccessionEdge } from "./succession.js";
import type {
  CommuneUnit,
  FormerCommuneUnit,
  FormerDistrictUnit,
  FormerProvinceUnit,
  ProvinceUnit,
  Unit,
} from "./unit.js";

/** On which day. */
export interface OnDay {
  /** `YYYY-MM-DD`; absent: the state of knowledge of the registry, with every amendment applied. */
  readonly on?: Day | undefined;
}

/** One of the two structures: from 1 July 2025, or before. */
export type Era = "current" | "former";

/** How a search goes. */
export interface SearchOptions {
  /** At most so many matches; absent: 10. */
  readonly limit?: number | undefined;
  /** One structure only; absent: every structure the registry knows. */
  readonly era?: Era | undefined;
  /** Two digits: only units of this province of today, and former units that went to it; absent: the whole country. */
  readonly provinceCode?: string | undefined;
}

/** One unit that a search found. */
export interface UnitMatch<Found extends Unit = Unit> {
  readonly unit: Found;
  /** What fits: its code, its name as written, without regard to marks, as a beginning, as a later word, or with typos. */
  readonly match: "code" | "exact" | "unaccented" | "prefix" | "word" | "typo";
  /** Letters inserted, left out, changed or swapped; 0 unless `match` is `typo`. */
  readonly edits: number;
}

/** A source of units for validators. Codes that are not known, and values that are no codes, give `undefined`. */
export interface Registry {
  /** The province in its form of that day. */
  findProvince(code: string, options?: OnDay): ProvinceUnit | undefined;
  /** The commune in its form of that day. */
  findCommune(code: string, options?: OnDay): CommuneUnit | undefined;
  /** Units by name, best first. */
  searchUnits?(text: string, options?: SearchOptions): readonly UnitMatch[];
  /** The province before 1 July 2025. */
  findFormerProvince?(code: string): FormerProvinceUnit | undefined;
  /** The district before 1 July 2025. */
  findFormerDistrict?(code: string): FormerDistrictUnit | undefined;
  /** The commune before 1 July 2025. */
  findFormerCommune?(code: string): FormerCommuneUnit | undefined;
  /** What became of a commune of that structure. */
  convertCommune?(formerCode: string): Conversion;
  /** Where a former commune went. */
  successorsOf?(formerCode: string): readonly SuccessionEdge[];
  /** What a commune of today was made from. */
  predecessorsOf?(communeCode: string): readonly SuccessionEdge[];
}
