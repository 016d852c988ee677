/** Kinds of a province-level unit: province (tỉnh), centrally-run city (thành phố trực thuộc trung ương). */
export const provinceKinds = ["province", "centrally-run-city"] as const;

/** Kind of a province-level unit. */
export type ProvinceKind = (typeof provinceKinds)[number];

/** Kinds of a commune-level unit: commune (xã), ward (phường), special zone (đặc khu). */
export const communeKinds = ["commune", "ward", "special-zone"] as const;

/** Kind of a commune-level unit. */
export type CommuneKind = (typeof communeKinds)[number];

/** Kinds of a unit before 1 July 2025: two of province level, five of district level, three of commune level. */
export const formerUnitKinds = [
  "province",
  "centrally-run-city",
  "urban-district",
  "rural-district",
  "town",
  "provincial-city",
  "municipal-city",
  "commune",
  "ward",
  "township",
] as const;

/** Kind of a unit before 1 July 2025. */
export type FormerUnitKind = (typeof formerUnitKinds)[number];
