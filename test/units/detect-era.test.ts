import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listCommunes, listProvinces } from "haicap/units";
import { detectEra, listFormerCommunes, listFormerDistricts } from "haicap/units/former";
import { communeRows } from "./facts.js";

const current = listCommunes().map((commune) => commune.code);
const former = listFormerCommunes().map((commune) => commune.code);
const formerSet = new Set(former);
const seed = 20250701;

test("one code rarely tells", () => {
  expect(detectEra([]).era).toBe("undecided");
  expect(detectEra(["03538"]).era).toBe("undecided");
  expect(detectEra(["03535"]).era).toBe("former");
  expect(detectEra(["99999", "x"])).toEqual({
    era: "undecided",
    same: 0,
    shared: 0,
    currentOnly: 0,
    formerOnly: 0,
    unknown: 2,
  });
  expect(current.filter((code) => detectEra([code]).era !== "undecided")).toHaveLength(5);
});

test("the column of every province is current", () => {
  for (const { code, name } of listProvinces()) {
    expect([
      name,
      detectEra(listCommunes({ provinceCode: code }).map((commune) => commune.code)).era,
    ]).toEqual([name, "current"]);
  }
});

test("the column of every former district is former; where nothing changed it does not matter", () => {
  const undecided = listFormerDistricts().filter(({ code }) => {
    const { era } = detectEra(listFormerCommunes({ districtCode: code }).map((commune) => commune.code));
    expect(["former", "undecided"]).toContain(era);
    return era === "undecided";
  });
  expect(undecided.map((district) => district.name)).toEqual([
    "Bạch Long Vĩ",
    "Mường Lát",
    "Cồn Cỏ",
    "Hoàng Sa",
    "Lý Sơn",
    "Côn Đảo",
  ]);
});

test("samples of thirty codes are told apart", () => {
  const sample = (codes: string[]): fc.Arbitrary<string[]> =>
    fc.uniqueArray(fc.constantFrom(...codes), { minLength: 30, maxLength: 60 });
  fc.assert(
    fc.property(sample(current), (codes) => detectEra(codes).era === "current"),
    { seed, numRuns: 300 },
  );
  fc.assert(
    fc.property(sample(former), (codes) => detectEra(codes).era === "former"),
    { seed, numRuns: 300 },
  );
});

test("a column of which half was converted is mixed", () => {
  const onlyFormer = former.filter((code) => !current.includes(code));
  const shared = current.filter((code) => formerSet.has(code));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...shared), { minLength: 200, maxLength: 300 }),
      fc.uniqueArray(fc.constantFrom(...onlyFormer), { minLength: 40, maxLength: 60 }),
      (one, other) => detectEra([...one, ...other]).era === "mixed",
    ),
    { seed, numRuns: 50 },
  );
  expect(detectEra(["11948", "03535"]).era).toBe("mixed");
});

test("order and repetition do not matter", () => {
  const codes = former.slice(0, 40);
  expect(detectEra([...codes, ...codes].reverse())).toEqual(detectEra(new Set(codes)));
});

test("how many codes tell is where Chernoff's bound for a former column falls below one in a thousand", () => {
  const more = current.filter((code) => formerSet.has(code) && detectEra([code]).shared === 1).slice(0, 30);
  const onlyFormer = former.filter((code) => detectEra([code]).formerOnly === 1).slice(0, 30);
  expect(detectEra(["03538"])).toEqual({
    era: "undecided",
    same: 0,
    shared: 1,
    currentOnly: 0,
    formerOnly: 0,
    unknown: 0,
  });
  const era = (sharedCount: number, formerCount: number): string =>
    detectEra([...more.slice(0, sharedCount), ...onlyFormer.slice(0, formerCount)]).era;
  // 0.3215 of the former codes stand for another unit today
  expect([era(6, 0), era(7, 0)]).toEqual(["undecided", "current"]);
  expect([era(8, 1), era(9, 1)]).toEqual(["former", "mixed"]);
  expect([era(10, 2), era(11, 2)]).toEqual(["former", "mixed"]);
  expect([era(14, 5), era(15, 5)]).toEqual(["former", "mixed"]);
  expect([era(19, 10), era(20, 10)]).toEqual(["former", "mixed"]);
  expect([era(0, 1), era(1, 10)]).toEqual(["former", "former"]);
});

test("codes of units that stayed what they were tell nothing, however many", () => {
  const unchanged = communeRows.filter(({ arrangement }) => arrangement === "unchanged");
  const codes = [...unchanged.map(({ code = "" }) => code), "24235"];
  expect(codes).toHaveLength(128);
  expect(detectEra(codes)).toMatchObject({ era: "undecided", same: 128, shared: 0 });
});

test("codes of today alone make a column current, whatever else is shared", () => {
  const currentOnly = current.filter((code) => !formerSet.has(code));
  expect(detectEra(currentOnly)).toMatchObject({ era: "current", currentOnly: 5, formerOnly: 0 });
  expect(detectEra([...currentOnly, "03535"])).toMatchObject({ era: "mixed", currentOnly: 5, formerOnly: 1 });
});
