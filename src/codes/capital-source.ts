/** Members of {@link capitalSourceList}, in display order. */
export const capitalSources = [
  "central-budget",
  "province-budget",
  "commune-budget",
  "target-programme",
  "oda",
  "enterprise",
  "donor",
  "other",
] as const;

/** Who pays for a project. */
export type CapitalSource = (typeof capitalSources)[number];
