import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Best } from "../../../src/units/search/best.js";
import { province } from "../small-country.js";

const units = Array.from({ length: 6 }, (_, at) => province(String(at), "A"));

test("the few best remain, each unit once with its best score, of equals the first", () => {
  const offer = fc.record({ unit: fc.constantFrom(...units), score: fc.integer({ min: 0, max: 5 }) });
  fc.assert(
    fc.property(fc.array(offer, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (offers, limit) => {
      const best = new Best(limit);
      // edits: the place in line, which tells two offers of one unit apart
      offers.forEach(({ unit, score }, edits) => {
        best.add({ unit, match: "exact", edits }, score);
      });

      const inOrder = offers
        .map(({ unit, score }, edits) => ({ unit, score, edits }))
        .sort((one, other) => one.score - other.score || one.edits - other.edits);
      const firsts = inOrder.filter(({ unit }, at) => inOrder.findIndex((one) => one.unit === unit) === at);
      expect(best.matches).toEqual(
        firsts.slice(0, limit).map(({ unit, edits }) => ({ unit, match: "exact", edits })),
      );
    }),
    { numRuns: 500 },
  );
});
