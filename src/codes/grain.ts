/** Members of {@link grainList}, in display order. */
export const grains = ["leader", "deputy-leader", "leaders-representative", "specialist"] as const;

/** At which rank a body is represented. */
export type Grain = (typeof grains)[number];
