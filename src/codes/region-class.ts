/** Members of {@link regionClassList}, in display order. */
export const regionClasses = [
  "upland",
  "mountainous",
  "border",
  "island",
  "delta",
  "ethnic-minority",
  "difficult",
  "specially-difficult",
  "safe-zone",
] as const;

/** In what kind of region a unit lies. */
export type RegionClass = (typeof regionClasses)[number];
