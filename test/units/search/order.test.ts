// Each rule of the order alone, over a country of a few units; whole queries are in query.test.ts.
import { expect, test } from "vitest";
import type { SearchOptions } from "../../../src/core/registry.js";
import type { Unit } from "../../../src/core/unit.js";
import { search } from "../../../src/units/search/search.js";
import {
  commune,
  formerCommune,
  formerDistrict,
  formerProvince,
  gazetteerOf,
  hill,
  oldHill,
  province,
  river,
} from "../small-country.js";

const found = (units: readonly Unit[], text: string, options?: SearchOptions): string[] =>
  search(gazetteerOf(units), text, options).map(({ unit, match, edits }) =>
    [unit.code, match, ...(edits > 0 ? [edits] : [])].join(" "),
  );

/** The same whichever unit comes first. */
const expectOrder = (units: readonly Unit[], text: string, expected: readonly string[]): void => {
  expect(found(units, text)).toEqual(expected);
  expect(found([...units].reverse(), text)).toEqual(expected);
};

test("a unit of the kind asked for comes before a better name of another kind", () => {
  const units = [commune("00001", "Lâm", hill), commune("00002", "Lám", hill, "ward")];
  expectOrder(units, "phường lâm", ["00002 unaccented", "00001 exact"]);
  expectOrder(units, "lâm", ["00001 exact", "00002 unaccented"]);
});

test("exact, without marks, beginnings", () => {
  const units = [
    commune("00003", "Lâm Sơn", hill),
    commune("00002", "Lấm", hill),
    commune("00001", "Lâm", hill),
  ];
  expectOrder(units, "lâm", ["00001 exact", "00002 unaccented", "00003 prefix"]);
  expect(found(units, "LAM")).toEqual(["00002 unaccented", "00001 unaccented", "00003 prefix"]);
});

test("later words and typos are looked for only where nothing begins so", () => {
  const units = [commune("00001", "Hạ Lâm", hill), commune("00002", "Lâu", hill)];
  expectOrder(units, "lâm", ["00001 word", "00002 typo 1"]);
  expect(found([...units, commune("00003", "Lâm", hill)], "lâm")).toEqual(["00003 exact"]);
});

test("one edit before two, and two only where there is no one", () => {
  const units = [commune("00001", "Hoành Ma", hill), commune("00002", "Hoàm", hill)];
  expectOrder(units, "hoanm", ["00002 typo 1"]);
  expectOrder([commune("00001", "Hoành Sơn", hill)], "hoonh sen", ["00001 typo 2"]);
});

test("short words may have no typo, or one", () => {
  const units = [
    commune("00001", "An", hill),
    commune("00002", "Ban", hill),
    commune("00003", "Thanh", hill),
  ];
  expect(found(units, "am")).toEqual([]);
  expect(found(units, "bam")).toEqual(["00002 typo 1"]);
  expect(found(units, "bbbn")).toEqual([]);
  expect(found([commune("00001", "Lanh", hill)], "lamm")).toEqual([]);
  expect(found(units, "thomh")).toEqual(["00003 typo 2"]);
});

test("of equal beginnings the one that has the words with their marks", () => {
  const units = [
    commune("00001", "Thạnh An", hill),
    commune("00002", "Thành An Hạ", hill),
    commune("00003", "Thanh Án", hill),
  ];
  expectOrder(units, "thành án h", ["00002 prefix"]);
  expect(found(units, "thành a")).toEqual(["00002 prefix", "00001 prefix", "00003 prefix"]);
  expect(found(units, "thạnh a")[0]).toBe("00001 prefix");
});

test("of unaccented names the one that lacks fewer marks", () => {
  const units = [
    commune("00001", "Lam Son", hill),
    commune("00002", "Lâm Son", hill),
    commune("00003", "Lắm Sơn", hill),
    commune("00004", "Lâm Sơn", hill),
  ];
  expectOrder(units.slice(0, 2), "lâm sơn", ["00002 unaccented", "00001 unaccented"]);
  expectOrder(units.slice(2), "lâm sơn", ["00004 exact", "00003 unaccented"]);
  expectOrder([units[0], units[2]] as Unit[], "lâm sơn", ["00003 unaccented", "00001 unaccented"]);
  // more marks are missing than count
  const long = "à è ì ò ù ỳ ầ";
  expect(
    found([commune("00001", "A E I O U Y A", hill), commune("00002", "À E I O U Y Ầ", hill)], long),
  ).toEqual(["00002 unaccented", "00001 unaccented"]);
});

test("of typos a blank left out is the likeliest and the first letter the unlikeliest", () => {
  const units = [
    commune("00001", "Xuân Sơn", hill),
    commune("00002", "Xuânsơm", hill),
    commune("00003", "Suânsơn", hill),
  ];
  expectOrder(units, "xuanson", ["00001 typo 1", "00002 typo 1", "00003 typo 1"]);
  expectOrder([commune("00001", "Xuân Sơnn", hill)], "xuanson", ["00001 typo 2"]);
});

test("an official name before another name of a unit, a unit of today before a former one, a larger before a smaller", () => {
  const units = [province("03", "Mỏ"), commune("00001", "Lâm", hill)];
  const matches = (units: readonly Unit[], aliases: Record<string, string[]>): string[] =>
    search(gazetteerOf(units, aliases), "lâm").map(({ unit }) => `${unit.level} ${unit.code}`);
  expect(matches(units, { "03": ["Lâm"] })).toEqual(["commune 00001", "province 03"]);
  expect(matches([...units].reverse(), { "03": ["Lâm"] })).toEqual(["commune 00001", "province 03"]);

  const oldLam = formerProvince("04", "Lâm");
  const district = formerDistrict("001", "Lâm", oldLam);
  const all = [
    commune("00001", "Lâm", hill),
    province("04", "Lâm"),
    formerCommune("00002", "Lâm", district),
    district,
    oldLam,
  ];
  const expected = [
    "province 04",
    "commune 00001",
    "former-province 04",
    "former-district 001",
    "former-commune 00002",
  ];
  expect(matches(all, {})).toEqual(expected);
  expect(matches([...all].reverse(), {})).toEqual(expected);
});

test("a shorter name before a longer one", () => {
  expectOrder([commune("00001", "Lâm Sơn Hạ", hill), commune("00002", "Lâm Sơn", hill)], "lam s", [
    "00002 prefix",
    "00001 prefix",
  ]);
});

test("a unit is found once, by the name that fits best", () => {
  const matches = search(gazetteerOf([commune("00001", "Lâm Sơn", hill)], { "00001": ["Lâm"] }), "lâm");
  expect(matches).toEqual([expect.objectContaining({ match: "exact", edits: 0 })]);
});

test("a number is a code only where five digits stand alone", () => {
  const ward = commune("00001", "Lâm", hill);
  expect(found([ward], " 00001 ")).toEqual(["00001 code"]);
  for (const text of ["00001 5", "5 00001", "x00001", "00001x", "000011"])
    expect(found([ward], text)).toEqual([]);
});

test("the structure and the province asked for hold for codes, names and paths", () => {
  const units: Unit[] = [
    commune("00001", "Lâm", hill),
    commune("00002", "Lâm", river),
    formerCommune("00001", "Lâm", formerDistrict("001", "Rừng", oldHill)),
    hill,
    oldHill,
  ];
  const levels = (text: string, options: SearchOptions): string[] =>
    search(gazetteerOf(units), text, options).map(({ unit }) => `${unit.level} ${unit.code}`);
  expect(levels("00001", {})).toEqual(["commune 00001", "former-commune 00001"]);
  expect(levels("00001", { era: "former" })).toEqual(["former-commune 00001"]);
  expect(levels("00001", { limit: 1 })).toEqual(["commune 00001"]);
  expect(levels("lâm", { provinceCode: "02" })).toEqual(["commune 00002"]);
  expect(levels("lâm", { era: "former" })).toEqual(["former-commune 00001"]);
  expect(levels("lâm, đồi", { era: "former" })).toEqual(["former-commune 00001"]);
  // none such there: those with the name elsewhere
  expect(levels("lâm, đồi", { provinceCode: "02" })).toEqual(["commune 00002"]);
  expect(levels("xã lâm đồi", { era: "former" })).toEqual(["former-commune 00001"]);
  expect(levels("xã lâm đồi", { era: "current" })).toEqual(["commune 00001"]);
  for (const text of ["lâm, đồi", "xã lâm đồi"])
    expect(search(gazetteerOf(units), text, { limit: 1 })).toEqual([
      expect.objectContaining({ match: "unaccented", edits: 0 }),
    ]);
});

test("a path that is not found gives names like its first, with the letters in which they differ", () => {
  const units = [hill, river, commune("00001", "Lâm", hill), commune("00002", "Lanm", hill)];
  expect(found(units, "lâmm, đồi")).toEqual(["00001 typo 1", "00002 typo 1"]);
  expect(found(units, "xã lâmmm, đồi")).toEqual(["00001 typo 2", "00002 typo 2"]);
  expect(found(units, "lâm, đồi")).toEqual(["00001 unaccented"]);
  expect(found(units, "lâm, sông")).toEqual(["00001 unaccented"]);
  expect(found(units, "lâmm, đồi", { limit: 1 })).toEqual(["00001 typo 1"]);
  const alias = gazetteerOf(units, { "00001": ["Rú Lớn"] });
  expect(search(alias, "rú lớnn, đồi")).toEqual([{ unit: units[2], match: "typo", edits: 1 }]);
});

test("a limit is a whole number from 1", () => {
  const units = [commune("00001", "Lâm", hill), commune("00002", "Lâm", river)];
  expect(found(units, "lâm", { limit: 1 })).toHaveLength(1);
  expect(found(units, "lâm", { limit: 1.9 })).toHaveLength(1);
  expect(found(units, "lâm", { limit: 0.9 })).toEqual([]);
  expect(found(units, "", { limit: 5 })).toEqual([]);
});
