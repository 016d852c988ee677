// Each rule of reading a path alone, over a country of a few units; real paths are in query.test.ts.
import { expect, test } from "vitest";
import type { Unit } from "../../../src/core/unit.js";
import { resolve, type ResolveOptions } from "../../../src/units/resolve/resolve.js";
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

const forest = formerDistrict("001", "Rừng", oldHill);
const lam = commune("00001", "Lâm", hill);
const oldLam = formerCommune("00002", "Lâm", forest);
const country: readonly Unit[] = [hill, river, oldHill, forest, lam, oldLam];

type Aliases = Readonly<Record<string, readonly string[]>>;

/** The status, and the units: the one found, or the candidates. */
const told = (units: readonly Unit[], text: string, options?: ResolveOptions, aliases?: Aliases): string => {
  const result = resolve(gazetteerOf(units, aliases), text, options);
  const named = result.status === "found" ? [result.unit] : result.candidates;
  return [result.status, ...named.map(({ level, code }) => `${level}:${code}`)].join(" ");
};

test.each([
  ["Lâm, Đồi", "found commune:00001"],
  ["Lâm, Rừng, Đồi", "found former-commune:00002"],
  ["xã lâm huyện rừng tỉnh đồi", "found former-commune:00002"],
  ["lam rung doi", "found former-commune:00002"],
  ["Đồi, Lâm", "found commune:00001"],
  ["Lâm; Đồi", "found commune:00001"],
  ["Lâm | Đồi", "found commune:00001"],
  ["Lâm > Đồi", "found commune:00001"],
  ["Lâm\nĐồi", "found commune:00001"],
  ["Lâm \\ Đồi", "found commune:00001"],
  ["Lâm,, ,Đồi,", "found commune:00001"],
  ["Lâm, Đồi, Việt Nam", "found commune:00001"],
  ["Lâm, Đồi, Vietnam", "found commune:00001"],
  ["Lâm, Đồi, VN", "found commune:00001"],
  ["Đồi", "found province:01"],
  ["Rừng", "found former-district:001"],
  ["", "not-found"],
  ["Việt Nam", "not-found"],
])("%j: %s", (text, expected) => {
  expect(told(country, text)).toBe(expected);
});

test("only the country's own name is left out", () => {
  for (const text of ["Lâm, Đồi, Tân Việt Nam", "Lâm, Đồi, VN 1", "Lâm, Đồi, x"])
    expect(told(country, text)).toMatch(/^not-found/);
});

test("a text that is none, or a day that is none, finds nothing", () => {
  for (const text of [undefined, null, 5, {}, ["Lâm"]] as string[])
    expect(resolve(gazetteerOf(country), text)).toEqual({ status: "not-found", candidates: [] });
  expect(told(country, "Lâm", { on: "2025-02-30" })).toBe("not-found");
});

test("the day, the structure and the province choose", () => {
  expect(told(country, "Lâm", { on: "2025-06-30" })).toBe("found former-commune:00002");
  expect(told(country, "Lâm", { on: "2025-07-01" })).toBe("found commune:00001");
  expect(told(country, "Lâm", { era: "former", on: "2025-07-01" })).toBe("found former-commune:00002");
  expect(told(country, "Lâm", { provinceCode: "02" })).toBe("not-found");
});

test("what a piece names is told, with how it is spelled", () => {
  const matched = (text: string, aliases?: Aliases): unknown[] => {
    const result = resolve(gazetteerOf(country, aliases), text);
    return result.status !== "found"
      ? []
      : result.matched.map(({ text: piece, unit, by }) => [piece, unit, by]);
  };
  expect(matched("Xã Lâm, Tỉnh Đồi")).toEqual([
    ["Xã Lâm", lam, "name"],
    ["Tỉnh Đồi", hill, "name"],
  ]);
  expect(matched("xa lam, doi")).toEqual([
    ["xa lam", lam, "name"],
    ["doi", hill, "name"],
  ]);
  expect(matched("Lam, Đồi")).toEqual([
    ["Lam", lam, "unaccented"],
    ["Đồi", hill, "name"],
  ]);
  expect(matched("Lâm, Núi", { "01": ["Núi"] })).toEqual([
    ["Lâm", lam, "name"],
    ["Núi", hill, "alias"],
  ]);
});

test("a street or a village stands before a commune with its kind, and nowhere else", () => {
  const result = resolve(gazetteerOf(country), "12 Lê Lợi, ấp 3, xã Lâm, Đồi");
  expect(result).toMatchObject({ status: "found", unit: lam, unmatched: ["12 Lê Lợi", "ấp 3"] });
  for (const text of ["12 Lê Lợi, Lâm, Đồi", "12 Lê Lợi, phường Lâm, Đồi", "12 Lê Lợi, huyện Rừng, Đồi"])
    expect(told(country, text)).toMatch(/^not-found/);
  expect(told(country, "xã Lâm, 12 Lê Lợi, Đồi")).toMatch(/^not-found/);
  // a piece that says its kind is a unit, though one that is not known
  expect(told(country, "xã Lạ, xã Lâm, Đồi")).toMatch(/^not-found/);
});

test("fewer names before fewer typos, right kinds, right marks, official names, one structure", () => {
  const whole = commune("00003", "Lâm Đồi", river);
  expect(told([...country, whole], "lâm đồi")).toBe("found commune:00003");
  expect(told([whole, ...country], "lâm, đồi")).toBe("found commune:00001");

  const ward = commune("00004", "Lâm", river, "ward");
  expect(told([ward, lam], "phường Lâm")).toBe("found commune:00004");
  expect(told([ward, lam], "xã Lâm")).toBe("found commune:00001");
  expect(told([commune("00005", "Lấm", hill), lam], "Lâm")).toBe("found commune:00001");
  expect(told([commune("00005", "Mỏ", hill), lam], "Lâm", {}, { "00005": ["Lâm"] })).toBe(
    "found commune:00001",
  );

  const inRiver = commune("00006", "Lâm", river);
  expect(told([hill, river, lam, inRiver], "Lâm, Đồi", {}, { "02": ["Đồi"] })).toBe("found commune:00001");
  // each piece weighs: one wrong kind is better than two
  const units = [hill, river, lam, inRiver, province("03", "Đồi", "centrally-run-city")];
  expect(told(units, "phường Lâm, tỉnh Đồi")).toBe("found commune:00001");
});

test("of equal fits a province before others for a bare name, and today before former in the same province", () => {
  expect(told([commune("00003", "Đồi", river), hill], "Đồi")).toBe("found province:01");
  expect(told([commune("00003", "Đồi", river), hill], "xã Đồi")).toBe("found commune:00003");
  expect(told([oldHill, hill], "Đồi")).toBe("found province:01");
  expect(told([oldHill], "Đồi")).toBe("found former-province:01");
  // a former province's name that a unit of today bears
  expect(told([formerProvince("09", "Mỏ", "01"), commune("00003", "Mỏ", river)], "Mỏ")).toBe(
    "ambiguous former-province:09 commune:00003",
  );
  expect(told([lam, oldLam], "Lâm")).toBe("found commune:00001");
  const elsewhere = formerCommune("00004", "Lâm", formerDistrict("002", "Bãi", formerProvince("02", "Sông")));
  expect(told([lam, oldLam, elsewhere], "Lâm")).toBe(
    "ambiguous commune:00001 former-commune:00002 former-commune:00004",
  );
});

test("a unit that stands for itself and its province is not its own parent", () => {
  const city = commune("00003", "Sông", river);
  expect(told([city, river], "Sông, Sông")).toBe("found commune:00003");
  expect(told([city], "Sông, Sông")).toMatch(/^not-found/);
});

test("people keep using the first kind of a unit", () => {
  const ward = commune("00003", "Lộc", hill, "ward");
  const gazetteer = { ...gazetteerOf([ward]), firstForm: (): Unit => commune("00003", "Lộc", hill) };
  for (const text of ["12 Lê Lợi, xã Lộc", "12 Lê Lợi, phường Lộc"])
    expect(resolve(gazetteer, text)).toMatchObject({ status: "found", unit: ward });
  expect(resolve(gazetteer, "12 Lê Lợi, thị trấn Lộc").status).toBe("not-found");
});

test("many units of one name are told up to twenty", () => {
  const many = Array.from({ length: 25 }, (_, at) => commune(String(10_000 + at), "Lâm", hill));
  const result = resolve(gazetteerOf(many), "Lâm");
  expect(result).toEqual({ status: "ambiguous", candidates: many.slice(0, 20) });
});

test("what is not found gives names like the first piece's there, nearest first, else the name elsewhere", () => {
  const units = [hill, river, commune("00003", "Lâmmm", hill), commune("00004", "Lâmm", hill), lam];
  expect(told(units, "Lâmmmmm, Đồi")).toBe("not-found commune:00003");
  expect(told(units, "xã Lâmmmm, Đồi")).toBe("not-found commune:00003 commune:00004");
  expect(told([hill, commune("00003", "Lâmab", hill), commune("00004", "Lâmb", hill)], "Lâmc, Đồi")).toBe(
    "not-found commune:00004 commune:00003",
  );
  // a piece that names nothing does not count
  expect(told(units, "Lâmm, Lạ")).toBe("not-found commune:00004 commune:00001 commune:00003");
  // nothing like it there: the name itself elsewhere
  expect(told([hill, river, lam, commune("00004", "Lâmm", hill)], "Lâm, Sông")).toBe(
    "not-found commune:00001",
  );
  expect(told([hill, river, lam], "Lâm, Sông", { provinceCode: "02" })).toBe("not-found");
});

test("names of up to seven words, and no more words than a path may have", () => {
  const seven = "Một Hai Ba Bốn Năm Sáu Bảy";
  const units = [hill, commune("00003", seven, hill), commune("00004", `${seven} Tám`, hill)];
  expect(told(units, `${seven}, Đồi`)).toBe("found commune:00003");
  expect(told(units, `${seven} Đồi`)).toBe("found commune:00003");
  expect(told(units, `${seven} Tám Đồi`)).toMatch(/^not-found/);
  const an = commune("00005", "An", hill);
  const start = performance.now();
  for (const words of [10, 23, 24, 40])
    expect(told([an, hill], `xã ${"an ".repeat(words)}`)).toMatch(/^not-found/);
  expect(performance.now() - start).toBeLessThan(1000);
});
