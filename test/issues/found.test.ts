import { expect, test } from "vitest";
import { foundOf, typeOfValue } from "../../src/issues/found.js";

test.each([
  [undefined, "nothing", "(undefined)"],
  [null, "null", null],
  [[], "list", "[…]"],
  [["a"], "list", "[…]"],
  [{}, "object", "{…}"],
  [new Date(0), "object", "{…}"],
  ["", "text", ""],
  ["a", "text", "a"],
  ["a\uD800", "text", "a\uFFFD"],
  ["x".repeat(80), "text", "x".repeat(80)],
  ["x".repeat(81), "text", "x".repeat(80) + "…"],
  ["x".repeat(79) + "😀", "text", "x".repeat(79) + "\uFFFD…"],
  [0, "number", 0],
  [-1.5, "number", -1.5],
  [Number.NaN, "not-a-number", "NaN"],
  [Number.NEGATIVE_INFINITY, "not-a-number", "-Infinity"],
  [true, "yes-no", true],
  [false, "yes-no", false],
  [10n, "other", "(bigint)"],
  [Symbol("x"), "other", "(symbol)"],
  [() => 1, "other", "(function)"],
])("the type and the short form of value %#", (value, type, found) => {
  expect(typeOfValue(value)).toBe(type);
  expect(foundOf(value)).toBe(found);
});
