/** Members of {@link durationUnitList}, in display order. */
export const durationUnits = ["hour", "day", "working-day", "month"] as const;

/** In which unit the time of a deadline is counted. */
export type DurationUnit = (typeof durationUnits)[number];
