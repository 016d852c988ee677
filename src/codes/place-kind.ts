/** Members of {@link placeKindList}, in display order. */
export const placeKinds = [
  "household",
  "residential-area",
  "project-site",
  "resettlement-site",
  "business",
  "other",
] as const;

/** What kind of place a stop is, where no body or organisation names it. */
export type PlaceKind = (typeof placeKinds)[number];
