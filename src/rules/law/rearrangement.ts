import type { Day } from "../../core/dates.js";

/** The days of the rearrangement of 2025 on one level. */
export interface RearrangementDays {
  readonly adoptedOn: Day;
  readonly effectiveOn: Day;
  readonly operationalFrom: Day;
}

/**
 * The rearrangement of 2025: provinces by Resolution 202/2025/QH15, communes by resolutions 1654 to 1687/NQ-UBTVQH15. Each took
 * effect on the day of its adoption; the units it made operate from 1 July 2025.
 */
export const rearrangement: Readonly<Record<"province" | "commune", RearrangementDays>> = {
  province: { adoptedOn: "2025-06-12", effectiveOn: "2025-06-12", operationalFrom: "2025-07-01" },
  commune: { adoptedOn: "2025-06-16", effectiveOn: "2025-06-16", operationalFrom: "2025-07-01" },
};
