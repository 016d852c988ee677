import * as fc from "fast-check";
import { expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { mutate } from "../../src/testing/mutate.js";
import { recordOf } from "../../src/testing/record.js";
import { validateRecord } from "../../src/validate/record.js";
import { numRuns } from "./support.js";

const anyRecord = fc
  .constantFrom(...recordKinds)
  .chain((kind) => recordOf(kind).map((record) => ({ kind, record, text: JSON.stringify(record) })));

test("a mutated record is another value that JSON can carry, and the record is as it was", () => {
  let refused = 0;
  fc.assert(
    fc.property(
      anyRecord.chain((one) => mutate(one.record).map((mutant) => ({ ...one, mutant }))),
      ({ kind, record, text, mutant }) => {
        expect(JSON.stringify(record)).toBe(text);
        expect(JSON.parse(JSON.stringify(mutant))).toEqual(mutant);
        if (!validateRecord(kind, mutant).ok) refused += 1;
      },
    ),
    { numRuns: numRuns * 5 },
  );
  expect(refused).toBeGreaterThan(numRuns * 3);
});

test("a value whose own toString is no function can be mutated", () => {
  const value = JSON.parse('{ "toString": null, "inner": { "toString": 1 } }') as unknown;
  fc.assert(
    fc.property(mutate(value), (mutant) => {
      expect(JSON.parse(JSON.stringify(mutant))).toEqual(mutant);
    }),
    { numRuns: 500 },
  );
});

test("the same seed gives the same records", () => {
  const sample = (): unknown => fc.sample(anyRecord, { seed: 20251005, numRuns: 50 });
  expect(sample()).toEqual(sample());
});
