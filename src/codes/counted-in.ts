/** Members of {@link countedInList}, in display order. */
export const countedUnits = ["document", "citizen", "feedback"] as const;

/** What a statistic counts, where it is not dossiers. */
export type CountedIn = (typeof countedUnits)[number];
