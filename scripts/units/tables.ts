import { readTsv } from "./read-tsv.js";

const file = (name: string): URL => new URL(`../../src/units/data/${name}.tsv`, import.meta.url);

/** The facts of the registry, as they stand in `src/units/data`. */
export const tables = {
  provinces: readTsv(file("province"), [
    ...([
      "code",
      "name",
      "kind",
      "valid_from",
      "formed_from",
      "merger_resolution",
      "commune_resolution",
    ] as const),
    ...(["communes", "wards", "special_zones", "area_km2", "population"] as const),
  ]),
  communes: readTsv(file("commune"), [
    ...([
      "code",
      "name",
      "kind",
      "province_code",
      "valid_from",
      "arrangement",
      "resolution",
      "clause",
    ] as const),
  ]),
  amendments: readTsv(file("amendment"), ["effective", "level", "code", "field", "from", "to", "resolution"]),
  formerProvinces: readTsv(file("former-province"), ["code", "name", "kind", "valid_to", "province_code"]),
  formerDistricts: readTsv(file("former-district"), [
    ...(["code", "name", "kind", "province_code", "valid_to", "communes", "successor_codes"] as const),
  ]),
  formerCommunes: readTsv(file("former-commune"), [
    ...([
      "code",
      "name",
      "kind",
      "district_code",
      "province_code",
      "valid_to",
      "successors",
      "aliases",
    ] as const),
  ]),
  successions: readTsv(file("succession"), [
    ...([
      "former_level",
      "former_code",
      "commune_code",
      "extent",
      "land",
      "people",
      "resolution",
      "clause",
    ] as const),
  ]),
};

/** Stops the generator when the facts contain what the packed form cannot say. */
export function demand(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`src/units/data: ${message}`);
}

/** A column of whole numbers. */
export function numbers<Row>(rows: readonly Row[], cell: (row: Row) => string): number[] {
  return rows.map((row) => {
    const number = Number(cell(row));
    demand(Number.isInteger(number), `${cell(row)} is not a whole number`);
    return number;
  });
}

/** A column of members of a list, as their positions in it. */
export function positions<Row>(
  rows: readonly Row[],
  list: readonly string[],
  cell: (row: Row) => string,
): number[] {
  const known = new Map(list.map((member, position) => [member, position]));
  return rows.map((row) => {
    const position = known.get(cell(row));
    demand(position !== undefined, `${cell(row)} is not one of ${list.slice(0, 10).join(", ")}`);
    return position;
  });
}
