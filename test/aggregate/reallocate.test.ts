import fc from "fast-check";
import type { SuccessionEdge } from "haicap/aggregate";
import { reallocate, rollUp } from "haicap/aggregate";
import { findCommune, listCommunes } from "haicap/units";
import { findFormerCommune, listFormerCommunes, successorsOf } from "haicap/units/former";
import { describe, expect, test } from "vitest";

const codes = listFormerCommunes().map(({ code }) => code);
const people = { follows: "people", successorsOf } as const;
const land = { follows: "land", successorsOf } as const;
const figures = (value: (at: number) => number): [string, number][] =>
  codes.map((code, at) => [code, value(at)]);
const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

describe("the former communes of the whole country", () => {
  test("without weights: what is not divided goes over, the rest stays with its edges, nothing is lost", () => {
    const given = figures((at) => 1000 + at);
    const { figures: moved, unallocated } = reallocate(given, land);
    const left = sumOf(unallocated.map(({ value }) => value));
    expect(sumOf(moved.values()) + left).toBe(sumOf(given.map(([, value]) => value)));
    expect(unallocated.length).toBeGreaterThan(300);
    expect(unallocated.every(({ reason, edges }) => reason === "divided" && edges.length > 1)).toBe(true);
    expect([...moved.keys()].every((code) => findCommune(code) !== undefined)).toBe(true);
  });

  test("people follow people: divided land is no obstacle where all people went to one commune", () => {
    const left = reallocate(
      figures(() => 1),
      people,
    ).unallocated;
    const leftOfLand = reallocate(
      figures(() => 1),
      land,
    ).unallocated;
    expect(left.length).toBeLessThan(leftOfLand.length);
    expect(left.every(({ edges }) => edges.every((edge) => edge.people !== "whole"))).toBe(true);
  });

  test("with weights everything goes over, to the last unit", () => {
    const weights = ({ communeCode }: SuccessionEdge): number => 0.1 + (Number(communeCode) % 7);
    const { figures: moved, unallocated } = reallocate(
      figures((at) => at * 3 + 1),
      { ...land, weights },
    );
    expect(unallocated).toEqual([]);
    expect(sumOf(moved.values())).toBe(sumOf(figures((at) => at * 3 + 1).map(([, value]) => value)));
    expect([...moved.values()].every(Number.isInteger)).toBe(true);
    // Côn Đảo, Vân Đồn and others came from districts without communes of their own, or from land alone.
    expect(moved.size).toBeGreaterThan(3300);
  });
});

test("two communes of 2025 into Nậm Mạ", () => {
  const { figures: moved } = reallocate(
    [
      ["03535", 4120],
      ["03538", 5230],
    ],
    people,
  );
  expect([...moved]).toEqual([["03538", 9350]]);
});

test("what cannot be carried over says why", () => {
  const { figures: moved, unallocated } = reallocate(
    [
      ["99999", 5],
      ["03535", Number.NaN],
      ["00007", 100],
    ],
    people,
  );
  expect([...moved]).toEqual([]);
  expect(unallocated.map(({ formerCode, reason, edges }) => [formerCode, reason, edges.length])).toEqual([
    ["00007", "divided", 2],
    ["03535", "not-a-number", 1],
    ["99999", "unknown-code", 0],
  ]);
});

test("weights that do not tell leave it unallocated", () => {
  for (const weight of [undefined, -1, 0, Number.NaN, Infinity]) {
    const { unallocated } = reallocate([["00007", 100]], { ...people, weights: () => weight });
    expect(unallocated.length, String(weight)).toBe(1);
  }
});

describe("shares", () => {
  const edge = (communeCode: string): SuccessionEdge => ({
    formerLevel: "former-commune",
    formerCode: "00001",
    communeCode,
    extent: "part",
    land: "part",
    people: "part",
    resolution: "1670/NQ-UBTVQH15",
    clause: 1,
  });
  const shared = (value: number, weights: readonly number[]): number[] => {
    const edges = weights.map((_, at) => edge(String(10_000 + at)));
    const { figures: moved } = reallocate([["00001", value]], {
      follows: "people",
      successorsOf: () => edges,
      weights: ({ communeCode }) => weights[Number(communeCode) - 10_000],
    });
    return [...moved.values()];
  };

  test("go by largest remainders, then by order", () => {
    expect(shared(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(shared(100, [1, 2, 4])).toEqual([14, 29, 57]);
    expect(shared(-10, [1, 1, 1])).toEqual([-4, -3, -3]);
    expect(shared(0.5, [1, 1, 1])).toEqual([0.2, 0.2, 0.1]);
    expect(shared(1, [0, 1])).toEqual([0, 1]);
  });

  test("sum to the figure and lie within a unit of their exact part", () => {
    const weight = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.array(weight, { minLength: 2, maxLength: 9 }),
        (value, weights) => {
          const shares = shared(value, weights);
          expect(sumOf(shares)).toBe(value);
          const all = sumOf(weights);
          shares.forEach((share, at) => {
            expect(Math.abs(share - (value * (weights[at] ?? 0)) / all)).toBeLessThan(1 + 1e-6);
          });
        },
      ),
    );
  });
});

describe("roll-ups", () => {
  const byCommune = listCommunes({ on: "2025-07-01" }).map(({ code }): [string, number] => [code, 1]);

  test("to province and nation", () => {
    const provinces = rollUp(byCommune, (code) => findCommune(code)?.provinceCode);
    expect(provinces.figures.size).toBe(34);
    expect([...rollUp(provinces.figures, () => "country").figures]).toEqual([["country", 3321]]);
  });

  test("by the kinds of a day: 22 communes became wards in 2026", () => {
    const kindsOn = (on: string): ReadonlyMap<string, number> =>
      rollUp(byCommune, (code) => findCommune(code, { on })?.kind).figures;
    const [first, last] = [kindsOn("2025-07-01"), kindsOn("2026-12-31")];
    expect(Object.fromEntries(first)).toEqual({ commune: 2621, "special-zone": 13, ward: 687 });
    expect((last.get("ward") ?? 0) - (first.get("ward") ?? 0)).toBe(22);
  });

  test("by former district and former province", () => {
    const former = figures(() => 1);
    expect(rollUp(former, (code) => findFormerCommune(code)?.districtCode).figures.size).toBeGreaterThan(680);
    expect(rollUp(former, (code) => findFormerCommune(code)?.provinceCode).figures.size).toBe(63);
  });

  test("decimals stay decimals; what belongs nowhere is told", () => {
    const { figures: rolled, unplaced } = rollUp(
      [
        ["a", 0.1],
        ["b", 0.2],
        ["c", 1],
        ["d", Number.NaN],
      ],
      (code) => (code === "c" ? undefined : "x"),
    );
    expect([...rolled]).toEqual([["x", 0.3]]);
    expect(unplaced).toEqual(["c", "d"]);
  });
});
