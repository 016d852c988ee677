// Reads the tables of facts on its own, without the code under test and without the generator.
import { readFileSync } from "node:fs";

type Row = Record<string, string>;

function read(name: string): Row[] {
  const text = readFileSync(new URL(`../../src/units/data/${name}.tsv`, import.meta.url), "utf8");
  const [header = [], ...rows] = text.split("\n").map((line) => line.split("\t"));
  return rows
    .filter((cells) => cells.length > 1)
    .map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])));
}

export const provinceRows = read("province");
export const communeRows = read("commune");
export const amendmentRows = read("amendment");
export const formerProvinceRows = read("former-province");
export const formerDistrictRows = read("former-district");
export const formerCommuneRows = read("former-commune");
export const successionRows = read("succession");

/** Rows in groups by the text of a column. */
export function groupBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? "";
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
}
