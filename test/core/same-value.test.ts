import fc from "fast-check";
import { expect, test } from "vitest";
import { present } from "../../src/core/present.js";
import { sameValue } from "../../src/core/same-value.js";

/** The same value with the keys of its objects in the reverse order, and a key that is `undefined`. */
const turned = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(turned);
  const entries = Object.entries(value).map(([key, member]) => [key, turned(member)] as const);
  return Object.fromEntries([["not there", undefined], ...entries.reverse()]);
};

test("a value is the same in any order of its keys", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(sameValue(value, turned(value))).toBe(true);
      expect(sameValue(turned(value), value)).toBe(true);
    }),
  );
});

test("two values are the same when they are written the same", () => {
  const small = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 2 },
      fc.constantFrom(null, 0, 1, "", "a", false),
      fc.array(tie("value"), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom("a", "b"), tie("value"), { maxKeys: 2, noNullPrototype: true }),
    ),
  })).value;
  const sorted = (_key: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  fc.assert(
    fc.property(small, small, (one, other) => {
      expect(sameValue(one, other)).toBe(JSON.stringify(one, sorted) === JSON.stringify(other, sorted));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  [{}, []],
  [[], {}],
  [{ 0: "a" }, ["a"]],
  [{ a: 1 }, { b: 1 }],
  [{ a: undefined, b: 1 }, { a: 1 }],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ toString: undefined, a: 1 }, { b: 1 }],
  [
    [1, 2],
    [2, 1],
  ],
  [null, {}],
  [{}, null],
  ["a", ["a"]],
  [0, "0"],
  [1, { a: 1 }],
])("%j is not %j", (one, other) => {
  expect(sameValue(one, other)).toBe(false);
  expect(sameValue(other, one)).toBe(false);
});

test("fields without a value are left out, whatever else is falsy stays", () => {
  expect(Object.entries(present({ a: 0, b: undefined, c: null, d: "", e: false }))).toEqual([
    ["a", 0],
    ["c", null],
    ["d", ""],
    ["e", false],
  ]);
});
