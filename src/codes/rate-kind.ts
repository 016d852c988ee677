/** Members of {@link rateKindList}, in display order. */
export const rateKinds = [
  "early",
  "on-time",
  "early-or-on-time",
  "resolved",
  "online",
  "digitised-dossiers",
  "digitised-results",
  "satisfaction",
] as const;

/** What a printed percentage measures. */
export type RateKind = (typeof rateKinds)[number];
