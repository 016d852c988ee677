import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Unit } from "../../src/core/unit.js";
import { slowDistance } from "./search/slow-distance.js";
import * as units from "haicap/units";
import * as former from "haicap/units/former";

/** The other place of a tone mark where two are in use: hòa and hoà. */
const swaps = [
  "òa oà",
  "óa oá",
  "ỏa oả",
  "õa oã",
  "ọa oạ",
  "òe oè",
  "óe oé",
  "ùy uỳ",
  "úy uý",
  "ủy uỷ",
  "ũy uỹ",
  "ụy uỵ",
];

function otherPlacement(name: string): string {
  for (const pair of swaps) {
    const [one = "", other = ""] = pair.split(" ");
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const changed = name.replace(new RegExp(`${from}(?= |$)`, "g"), to);
      if (changed !== name) return changed;
    }
  }
  return name;
}

const withoutMarks = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

function spellings(name: string): string[] {
  return [
    name,
    name.normalize("NFD"),
    name.toUpperCase(),
    withoutMarks(name),
    otherPlacement(name),
    `  ${name} `,
  ];
}

test.each(["current", "former"] as const)(
  "every %s unit is found under every spelling of its name",
  (era) => {
    const all: readonly Unit[] =
      era === "current"
        ? [...units.listProvinces(), ...units.listCommunes()]
        : [...former.listFormerProvinces(), ...former.listFormerDistricts(), ...former.listFormerCommunes()];
    let moved = 0;
    for (const unit of all) {
      if (otherPlacement(unit.name) !== unit.name) moved++;
      const top = "district" in unit ? unit.district.province : "province" in unit ? unit.province : unit;
      const provinceCode = "successorCode" in top ? top.successorCode : top.code;
      for (const spelling of spellings(unit.name)) {
        const found = former.searchUnits(spelling, { era, provinceCode, limit: 100 });
        if (!found.some((match) => match.unit === unit && match.edits === 0))
          expect(spelling).toBe(unit.name);
      }
    }
    expect(moved).toBeGreaterThan(50);
  },
);

test("matches say how they fit", () => {
  const first = (text: string): unknown => {
    const [{ match, edits, unit } = { match: "", edits: 0, unit: undefined }] = former.searchUnits(text);
    return [unit?.code, match, edits];
  };
  expect(first("Nậm Mạ")).toEqual(["03538", "exact", 0]);
  expect(first("nam ma")).toEqual(["03538", "unaccented", 0]);
  expect(first("hoàn kiế")).toEqual(["00070", "prefix", 0]);
  expect(first("03538")).toEqual(["03538", "code", 0]);
  expect(first("hoan kiemm")).toEqual(["00070", "typo", 1]);
});

test("limits and filters", () => {
  expect(units.searchUnits("tan")).toHaveLength(10);
  expect(units.searchUnits("tan", { limit: 3 })).toHaveLength(3);
  expect(units.searchUnits("tan", { limit: 3.9 })).toHaveLength(3);
  for (const limit of [0, -1, NaN]) expect(units.searchUnits("tan", { limit })).toEqual([]);
  expect(units.searchUnits("t", { limit: Infinity }).length).toBeGreaterThan(500);
  const inLaiChau = former.searchUnits("ta", { provinceCode: "12", limit: 50 });
  expect(inLaiChau.length).toBeGreaterThan(5);
  for (const { unit } of inLaiChau) expect(units.formatUnit(unit)).toMatch(/Lai Châu$/);
  expect(former.searchUnits("Nậm Mạ", { era: "former" }).map(({ unit }) => unit.level)).not.toContain(
    "commune",
  );
  expect(units.searchUnits("Nậm Mạ", { era: "former" })).toEqual([]);
  const twice = former.searchUnits("Đăk Hà", { limit: 50 }).map(({ unit }) => unit);
  expect(new Set(twice).size).toBe(twice.length);
});

test("the longer list begins with the shorter one", () => {
  for (const text of ["t", "tan", "nam ma", "hoa binh", "P. tan", "xuan osn"]) {
    const long = former.searchUnits(text, { limit: 40 });
    expect(former.searchUnits(text, { limit: 7 })).toEqual(long.slice(0, 7));
  }
});

test("no name within two edits is missed", () => {
  const keys = [
    ...new Set(
      units.listCommunes().map((commune) => withoutMarks(commune.name).toLowerCase().replaceAll(/['’]/g, "")),
    ),
  ];
  for (const query of ["hoen kiam", "long xuyne", "namm maa", "pho yne", "sia son"]) {
    const nearest = Math.min(...keys.map((key) => slowDistance(query, key)));
    const [best] = units.searchUnits(query, { limit: 1000 });
    expect(best).toMatchObject({ match: "typo", edits: nearest });
  }
});

test("any text is answered quickly and without an exception", () => {
  const texts = [
    "",
    " ",
    "\ud800",
    "x".repeat(1_000_000),
    "Tân ".repeat(70),
    "a,".repeat(100),
    "\u0301\u0301",
    "😀",
    "%_'\"\\",
    "__proto__",
    "Phường",
    "P.",
    "1",
    "ộ",
    "P1 P2 P3 P4 P5 P6 P7 P8",
  ];
  const start = performance.now();
  for (const text of [...texts, null, undefined, 5, {}, ["Nậm Mạ"]] as string[]) {
    expect(Array.isArray(former.searchUnits(text))).toBe(true);
    expect(["found", "ambiguous", "not-found"]).toContain(former.resolveUnit(text).status);
    expect(["found", "ambiguous", "not-found"]).toContain(units.resolveUnit(text).status);
  }
  expect(performance.now() - start).toBeLessThan(3000);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      former.searchUnits(text);
      former.resolveUnit(text);
    }),
    { seed: 20250701, numRuns: 500 },
  );
});

test("lists of former units are those of a province, a district or all", () => {
  const inProvince = former.listFormerDistricts({ provinceCode: "12" });
  expect(inProvince.length).toBeGreaterThan(5);
  expect(inProvince.every(({ provinceCode }) => provinceCode === "12")).toBe(true);
  expect(former.listFormerDistricts().filter(({ provinceCode }) => provinceCode === "12")).toEqual(
    inProvince,
  );
  const communes = former.listFormerCommunes({ provinceCode: "12" });
  const byDistrict = inProvince.flatMap(({ code }) => former.listFormerCommunes({ districtCode: code }));
  expect(byDistrict.map(({ code }) => code).sort()).toEqual(communes.map(({ code }) => code).sort());
  expect(former.listFormerCommunes({ provinceCode: "12", districtCode: "001" })).toEqual([]);
});
