/** Members of {@link scoreIndexList}, in display order. */
export const scoreIndexes = ["qd-766", "par-index", "sipas", "papi", "pci", "dti", "other"] as const;

/** On which index a unit is scored. */
export type ScoreIndex = (typeof scoreIndexes)[number];
