import type { Day } from "../core/day.js";
import type { OnDay } from "../core/registry.js";
import type { SuccessionEdge } from "../core/succession.js";
import type { Calendar } from "../lifecycle/calendar.js";

/**
 * The units of the country, for questions about communes that no record may speak of. The modules of the registry are one:
 * `{ ...units, ...former }` of `haicap/units` and `haicap/units/former`.
 */
export interface UnitSource {
  /** All communes as they stand on a day. */
  listCommunes(filter: OnDay): readonly { readonly code: string; readonly provinceCode: string }[];
  /** What a commune was made from; absent: as the succession records say. */
  predecessorsOf?(communeCode: string): readonly SuccessionEdge[];
}

/** For what day, and over what, a question is asked. */
export interface AskOptions {
  /** The day of the figure: what is dated later does not count. */
  readonly asOf: Day;
  /** Absent: the communes and successions whose records are among the entries. */
  readonly units?: UnitSource | undefined;
  /** The working days, for `dossiersPerStaffDay`; absent: they cannot be counted. */
  readonly calendar?: Calendar | undefined;
}
