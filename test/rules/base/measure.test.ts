import { expect, test } from "vitest";
import type { Measure } from "../../../src/model/value/measure.js";
import { validateRecord } from "../../../src/validate/record.js";

const finding = (measure: Measure, about: readonly string[]): unknown => ({
  id: "12/f-1",
  kind: "difficulty",
  units: ["commune:03538"],
  fields: ["staffing"],
  summary: "Thiếu người làm công nghệ thông tin.",
  date: "2025-10-05",
  measures: [measure],
  ...(about.length > 0 && { claims: [{ pointers: about, qualifier: "about" }] }),
});

const found = (measure: Measure, about: readonly string[] = []): unknown[] =>
  validateRecord("finding", finding(measure, about)).issues.map(({ code, pointer, params }) => [
    code,
    pointer,
    params,
  ]);

const of = (total: number, values: readonly number[], more: Partial<Measure> = {}): Measure => ({
  name: "hồ sơ",
  value: total,
  parts: values.map((value, index) => ({ name: `phần ${index}`, value })),
  ...more,
});

const complete = { partsComplete: true } as const;
const percent = { ...complete, unit: "percent" } as const;

test.each<[string, Measure, number | undefined]>([
  ["as many as the whole", of(100, [60, 40]), undefined],
  ["one more", of(100, [60, 41]), 101],
  ["as many, complete", of(100, [60, 40], complete), undefined],
  ["one fewer, complete", of(100, [60, 39], complete), 99],
  ["one more, complete", of(100, [60, 41], complete), 101],
  ["nothing and one more", of(100, [0, 101]), 101],
  ["more, less what is taken away", of(100, [110, -9]), undefined],
  ["more, less what is taken away, complete", of(100, [110, -9], complete), 101],
  ["whole percents, each rounded", of(100, [32, 32, 32], percent), undefined],
  ["whole percents, too few", of(100, [32, 32, 31], percent), 95],
  ["whole percents, too many", of(100, [35, 35, 35], percent), 105],
  ["percents with a decimal", of(100, [33.2, 33.2, 33.2], percent), undefined],
  ["percents with a decimal, too few", of(100, [33.2, 33.2, 33.1], percent), 99.5],
  ["amounts with a decimal", of(10, [3.2, 3.2, 3.2], complete), undefined],
  ["amounts with a decimal, too few", of(10, [3.2, 3.2, 3.1], complete), 9.5],
  ["amounts with two decimals", of(10, [3.32, 3.32, 3.32], complete), undefined],
  ["amounts with two decimals, too few", of(10, [3.32, 3.32, 3.3], complete), 9.94],
  ["whole amounts are exact", of(10, [3, 3, 3], { ...complete, unit: "km" }), 9],
])("parts of a measure: %s", (_what, measure, sum) => {
  expect(found(measure)).toEqual(
    sum === undefined
      ? []
      : [
          [
            "parts_exceed_total",
            "/measures/0/parts",
            { sum, total: measure.value, complete: measure.partsComplete ?? false },
          ],
        ],
  );
});

test.each([
  ["/measures/0/value"],
  ["/measures/0/parts/1/value"],
  ["/measures/0/parts"],
  ["/measures/0"],
  ["/measures"],
  [""],
])("parts of which %s is only about are not compared", (about) => {
  expect(found(of(100, [60, 41]), [about])).toEqual([]);
});

test.each(["/measures/0/name", "/measures/1", "/summary", "/measures/0/part"])(
  "what is said of %s changes nothing",
  (about) => {
    expect(
      found(of(100, [60, 41]), [about]).filter((issue) => (issue as string[])[0] === "parts_exceed_total"),
    ).toHaveLength(1);
  },
);

test.each<[Measure, readonly string[], readonly [string, number, number][]]>([
  [{ name: "hồ sơ", value: 12, outOf: 12 }, [], []],
  [{ name: "hồ sơ", value: 13, outOf: 12 }, [], [["/measures/0/value", 13, 12]]],
  [{ name: "hồ sơ", value: 13, outOf: 12 }, ["/measures/0/value"], []],
  [{ name: "hồ sơ", value: 13, outOf: 12 }, ["/measures/0/outOf"], []],
  [
    {
      name: "hồ sơ",
      parts: [
        { name: "a", value: 2, outOf: 3 },
        { name: "b", value: 4, outOf: 3 },
      ],
    },
    [],
    [["/measures/0/parts/1/value", 4, 3]],
  ],
  [{ name: "hồ sơ", parts: [{ name: "b", value: 4, outOf: 3 }] }, ["/measures/0/parts/0/outOf"], []],
  [{ name: "hồ sơ", parts: [{ name: "b", value: 4, outOf: 3 }] }, ["/measures/0/parts/0/value"], []],
])("k of n, %#", (measure, about, expected) => {
  expect(found(measure, about).filter((issue) => (issue as string[])[0] === "part_exceeds_whole")).toEqual(
    expected.map(([pointer, part, whole]) => ["part_exceeds_whole", pointer, { part, whole }]),
  );
});

test.each([
  [{ rank: 34, ranked: 34 }, []],
  [{ rank: 35, ranked: 34 }, ["/rank"]],
  [{ rank: 35 }, []],
  [{ value: 9, outOf: 10 }, []],
  [{ value: 10, outOf: 10 }, []],
  [{ value: 10.5, outOf: 10 }, ["/value"]],
  [{ rank: 35, ranked: 34, claims: [{ pointers: ["/rank"], qualifier: "about" }] }, []],
  [{ rank: 35, ranked: 34, claims: [{ pointers: ["/ranked"], qualifier: "about" }] }, []],
])("fields of which one is a part of the other: %j", (fields, pointers) => {
  const score = { id: "12/sc-1", unit: "province:12", index: "par-index", asOf: "2025", ...fields };
  const { issues } = validateRecord("score", score);
  expect(issues.filter(({ code }) => code === "part_exceeds_whole").map(({ pointer }) => pointer)).toEqual(
    pointers,
  );
});
