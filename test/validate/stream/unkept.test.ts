import fc from "fast-check";
import { expect, test } from "vitest";
import type { MissedName } from "../../../src/validate/stream/noting-lookup.js";
import { Unkept } from "../../../src/validate/stream/unkept.js";

const nameOf = (number: number): MissedName => ({
  kind: number % 2 === 0 ? "visit" : "report",
  id: `12/${String(number >> 1)}`,
});

const textOf = ({ kind, id }: MissedName): string => `${kind}:${id}`;

test("not judged are the records that miss any name that came", () => {
  const numbers = fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 20 }), fc.uniqueArray(fc.nat(6)), (records, came) => {
      const unkept = new Unkept();
      for (const missed of records) unkept.add(missed.map(nameOf));
      const there = new Set(came.map((number) => textOf(nameOf(number))));
      const expected = records.filter((missed) => missed.some((number) => came.includes(number)));
      expect(unkept.unjudged((name) => there.has(textOf(name)))).toBe(expected.length);
    }),
  );
});

test("of records beyond the groups it is taken that what they miss comes", () => {
  const unkept = new Unkept();
  for (let number = 0; number < 10_000; number++) unkept.add([nameOf(number)]);
  expect(unkept.unjudged(() => false)).toBe(0);
  unkept.add([nameOf(7)]);
  expect(unkept.unjudged(() => false)).toBe(0);
  for (const number of [10_000, 10_000, 10_001]) unkept.add([nameOf(number)]);
  expect(unkept.unjudged(() => false)).toBe(3);
  expect(unkept.unjudged(({ id, kind }) => id === "12/3" && kind === "report")).toBe(5);
});
