import type { Era } from "./registry.js";
import type { Unit } from "./unit.js";

/** A piece of a text and the unit it names. */
export interface MatchedName {
  /** As written, without commas. */
  readonly text: string;
  readonly unit: Unit;
  /** As its name is spelled, without regard to marks, or by another name of it. */
  readonly by: "name" | "unaccented" | "alias";
}

/** The unit that a text names, if there is exactly one. */
export type Resolution<Found extends Unit = Unit> =
  /** Exactly one unit. */
  | {
      readonly status: "found";
      readonly unit: Found;
      readonly era: Era;
      /** What each piece of the text names, the unit itself first. */
      readonly matched: readonly MatchedName[];
      /** Pieces before the unit that name none: a street, a village. */
      readonly unmatched: readonly string[];
      /** The unit, then units that the text fits as well but for its era or level. */
      readonly candidates: readonly Found[];
    }
  /** Several units fit alike. */
  | { readonly status: "ambiguous"; readonly candidates: readonly Found[] }
  /** None fits; candidates are units with a similar name, or with this name elsewhere. */
  | { readonly status: "not-found"; readonly candidates: readonly Found[] };
