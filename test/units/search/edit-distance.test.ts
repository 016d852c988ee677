import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countDifferences, EditDistance, letterSet } from "../../../src/units/search/edit-distance.js";
import { slowDistance } from "./slow-distance.js";

const text = fc.string({ unit: fc.constantFrom(..."a b n z 0 9 đ".split(" "), " "), maxLength: 12 });

test("the letters of a text are those that occur, and only they", () => {
  fc.assert(
    fc.property(text, (letters) => {
      const bits = new Set(Array.from(letters).map((letter) => letter.charCodeAt(0) % 32));
      for (let bit = 0; bit < 32; bit++) expect((letterSet(letters) >>> bit) & 1).toBe(bits.has(bit) ? 1 : 0);
    }),
  );
});

test("differences of sets are counted bit by bit", () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (one, other) => {
      const bits = ((one ^ other) >>> 0).toString(2).replaceAll("0", "");
      expect(countDifferences(one, other)).toBe(bits.length);
    }),
  );
  expect(countDifferences(-1, 0)).toBe(32);
});

test("an edit changes at most two letters of the set", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const edits = slowDistance(one, other);
      expect(countDifferences(letterSet(one), letterSet(other))).toBeLessThanOrEqual(2 * edits);
    }),
  );
});

test("the longest pattern is as long as a number has bits, and letters beyond ASCII fit nothing", () => {
  const longest = "a".repeat(EditDistance.LONGEST);
  expect(new EditDistance(longest).to(longest)).toBe(0);
  expect(new EditDistance(longest).to("")).toBe(EditDistance.LONGEST);
  expect([new EditDistance("đ").to("đ"), new EditDistance("ab").to("\u007f\u0080")]).toEqual([1, 2]);
});

test("the fast distance equals the plain one", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "n", " "), minLength: 1, maxLength: 32 });
  fc.assert(
    fc.property(word, word, (one, other) => new EditDistance(one).to(other) === slowDistance(one, other)),
    { seed: 20250701, numRuns: 3000 },
  );
});
