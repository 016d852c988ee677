/** Members of {@link comparisonList}, in display order. */
export const comparisons = ["plan", "same-period", "before-merger"] as const;

/** With what a measure is compared. */
export type Comparison = (typeof comparisons)[number];
