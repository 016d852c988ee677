/** Members of {@link sourceSystemList}, in display order. */
export const sourceSystems = ["national-portal", "provincial-system", "manual"] as const;

/** From which system a statistic was taken. */
export type SourceSystem = (typeof sourceSystems)[number];
