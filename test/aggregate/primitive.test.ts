import fc from "fast-check";
import {
  aggregate,
  aggregateStream,
  all,
  count,
  distinct,
  each,
  filter,
  finishWith,
  groupBy,
  map,
  rate,
  sum,
} from "haicap/aggregate";
import { describe, expect, test } from "vitest";
import { checkLaws } from "./law.js";

interface Item {
  key: string | undefined;
  parts: string[];
  value: number | undefined;
  other: number;
}

const hostileKeys = fc.constantFrom("a", "b", "", "__proto__", "constructor", "é", "\u0000");
const number = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(
    0.1,
    0.2,
    -0,
    Number.MAX_SAFE_INTEGER,
    1e21,
    5e-324,
    Number.MAX_VALUE,
    Number.NaN,
    Infinity,
  ),
);
const items: fc.Arbitrary<Item[]> = fc.array(
  fc.record({
    key: fc.option(hostileKeys, { nil: undefined }),
    parts: fc.array(hostileKeys, { maxLength: 3 }),
    value: fc.option(number, { nil: undefined }),
    other: fc.nat(1000),
  }),
  { maxLength: 12 },
);

const figures = {
  count: count(),
  sum: sum((item: Item) => item.value),
  rate: rate(
    (item: Item) => item.other,
    (item) => (item.key === undefined ? undefined : 1000),
    "items",
  ),
  distinct: distinct((item: Item) => item.key),
  groupBy: groupBy(
    (item: Item) => item.key,
    sum((item: Item) => item.value),
  ),
  nested: groupBy(
    (item: Item) => item.key,
    groupBy((item: Item) => item.parts[0], count()),
  ),
  filter: filter((item: Item) => item.other > 500, count()),
  map: map(
    (item: Item) => item.parts.length,
    sum((length) => length),
  ),
  each: each(
    (item: Item) => item.parts,
    groupBy((part: string) => part, count()),
  ),
  finishWith: finishWith(
    sum((item: Item) => item.value),
    ({ reported }) => reported,
  ),
  all: all({
    size: count(),
    cost: sum((item: Item) => item.value),
    keys: distinct((item: Item) => item.key),
  }),
};

test("groups within groups are what they are with something in between", () => {
  const [outer, middle, inner] = [
    (item: Item) => item.key,
    (item: Item) => item.parts[0],
    (item: Item) => (item.other % 3 === 0 ? undefined : String(item.other % 3)),
  ];
  const isLarge = (item: Item): boolean => item.other > 300;
  const whole = (item: Item): Item => item;
  const leaf = sum((item: Item) => item.value);
  const nest = groupBy(outer, groupBy(middle, groupBy(inner, leaf)));
  const apart = groupBy(outer, map(whole, groupBy(middle, map(whole, groupBy(inner, leaf)))));
  const picky = groupBy(outer, filter(isLarge, groupBy(middle, groupBy(inner, leaf))));
  const pickyApart = groupBy(
    outer,
    filter(isLarge, map(whole, groupBy(middle, map(whole, groupBy(inner, leaf))))),
  );
  fc.assert(
    fc.property(items, (list) => {
      expect(aggregate(list, nest)).toEqual(aggregate(list, apart));
      expect(aggregate(list, picky)).toEqual(aggregate(list, pickyApart));
    }),
  );
});

describe("the laws hold for", () => {
  test.each(Object.keys(figures) as (keyof typeof figures)[])("%s", (name) => {
    checkLaws(figures[name] as never, items as fc.Arbitrary<never[]>, 100);
  });
});

test("a sum is that of decimals, correctly rounded, whatever the order", () => {
  const total = (values: readonly number[]): number =>
    aggregate(
      values,
      sum((value) => value),
    ).sum;
  expect(total([0.1, 0.2])).toBe(0.3);
  expect(total([1e16, 1, -1e16])).toBe(1);
  expect(total([Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1])).toBe(2 ** 54 - 1);
  expect(total([5e-324, 1, -1])).toBe(5e-324);
});

test("nothing reported is not zero reported", () => {
  const figure = sum((value: number | undefined) => value);
  expect(aggregate([undefined, Number.NaN], figure)).toEqual({ sum: 0, reported: 0, notReported: 2 });
  expect(aggregate([0], figure)).toEqual({ sum: 0, reported: 1, notReported: 0 });
});

test("a rate is the quotient of sums, not the mean of rates", () => {
  const figure = rate(
    ([numerator]: readonly [number, number]) => numerator,
    ([, denominator]) => denominator,
    "resolved",
  );
  expect(
    aggregate(
      [
        [1, 1],
        [0, 99],
      ],
      figure,
    ),
  ).toEqual({ numerator: 1, denominator: 100, basis: "resolved", percent: 1 });
  expect(aggregate([], figure)).toEqual({ numerator: 0, denominator: 0, basis: "resolved" });
});

test("groups come sorted by key, and a key may be any text", () => {
  const groups = aggregate(
    ["b", "a", "__proto__", "a"],
    groupBy((key: string) => key, count()),
  );
  expect(groups).toEqual([
    { key: "__proto__", value: 1 },
    { key: "a", value: 2 },
    { key: "b", value: 1 },
  ]);
});

test("a stream gives what a list gives", async () => {
  async function* stream(): AsyncGenerator<number> {
    for (const value of [3, 1, 2]) yield await Promise.resolve(value);
  }
  expect(
    await aggregateStream(
      stream(),
      sum((value) => value),
    ),
  ).toEqual({ sum: 6, reported: 3, notReported: 0 });
  expect(await aggregateStream([3, 1], count())).toBe(2);
});

test("a state finished once can go on", () => {
  const figure = groupBy((value: number) => String(value % 2), count());
  let state = figure.add(figure.empty(), 1);
  expect(figure.finish(state)).toEqual([{ key: "1", value: 1 }]);
  state = figure.add(state, 3);
  expect(figure.finish(figure.fromJSON(figure.toJSON(state)))).toEqual([{ key: "1", value: 2 }]);
});
