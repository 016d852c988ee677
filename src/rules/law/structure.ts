import type { Day } from "../../core/dates.js";
import type { FormerUnitKind } from "../../core/unit-kind.js";

/** The first day on which the two-tier structure operated (Resolution 203/2025/QH15; Law 72/2025/QH15). */
export const FIRST_DAY: Day = "2025-07-01";

/** The last day of the structure before it (Resolution 203/2025/QH15). */
export const LAST_FORMER_DAY: Day = "2025-06-30";

/** Kinds of units that the Constitution no longer knows after {@link LAST_FORMER_DAY} (Resolution 203/2025/QH15). */
export const endedKinds: readonly FormerUnitKind[] = [
  "urban-district",
  "rural-district",
  "town",
  "provincial-city",
  "municipal-city",
  "township",
];
