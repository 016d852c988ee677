import { expect, test } from "vitest";
import { placesOf, visit } from "../../src/rules/visit.js";

test("pointers lead to what was looked at, and take no longer for many than for few", () => {
  const lists = Array.from({ length: 300 }, (_, outer) => ({
    items: Array.from({ length: 300 }, (_, inner) => outer * 1000 + inner),
  }));
  const places = placesOf([["first"], ["lists", "*", "items", "*"], ["lists", "*"], ["last", "deep"]]);
  const seen: [unknown, string][] = [];
  const start = performance.now();
  visit({ first: 1, lists, last: { deep: 2 } }, places, (value, pointer) => {
    seen.push([value, pointer()]);
  });
  // To walk again for each of 90,000 takes a minute.
  expect(performance.now() - start).toBeLessThan(3000);
  expect(seen).toHaveLength(1 + 300 + 90_000 + 1);
  expect(seen[0]).toEqual([1, "/first"]);
  expect(seen[1]).toEqual([lists[0], "/lists/0"]);
  expect(seen[2]).toEqual([0, "/lists/0/items/0"]);
  expect(seen.at(-2)).toEqual([299_299, "/lists/299/items/299"]);
  expect(seen.at(-1)).toEqual([2, "/last/deep"]);
});
