/** Members of {@link measureUnitList}, in display order. */
export const measureUnits = [
  "percent",
  "point",
  "person",
  "household",
  "unit",
  "dossier",
  "document",
  "procedure",
  "km2",
  "hectare",
  "km",
  "metre",
  "vnd",
  "million-vnd",
  "billion-vnd",
  "hour",
  "day",
  "month",
  "room",
  "class",
  "set",
  "item",
  "other",
] as const;

/** In which unit a measure is counted. */
export type MeasureUnit = (typeof measureUnits)[number];
