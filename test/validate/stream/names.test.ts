import fc from "fast-check";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../src/issues/collector.js";
import { canBeName, IdTable } from "../../../src/validate/stream/id-table.js";
import { Names } from "../../../src/validate/stream/names.js";

test("a table of ids numbers names as a map does", () => {
  const table = new IdTable();
  const map = new Map<string, number>();
  const wrong: string[] = [];
  // Over the borders of pages, and through several enlargements.
  for (let index = 0; index < 30_000; index++) {
    const number = index % 14_500;
    const kind = number % 3;
    const id = `${String(number % 34)}/${"x".repeat(number % 190)}-${String(number)}`;
    const name = `${String(kind)}:${id}`;
    const expected = map.get(name) ?? map.size;
    if (table.find(kind, id) !== (map.get(name) ?? -1) || table.add(kind, id) !== expected) wrong.push(name);
    map.set(name, expected);
  }
  for (const [name, entry] of map) if (table.nameOf(entry).join(":") !== name) wrong.push(name);
  expect(wrong).toEqual([]);
  expect(table.size).toBe(map.size);
  expect(map.size).toBeLessThan(30_000);
});

test("names that no reference can have are none", () => {
  expect(["12/a", "x".repeat(255), ""].map(canBeName)).toEqual([true, true, true]);
  expect(["đ", "x".repeat(256), "a\n"].map(canBeName)).toEqual([false, false, false]);
});

test("what is missing is what a set would miss", async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom("declare", "faulty", "refer"), fc.nat(30)));
  await fc.assert(
    fc.asyncProperty(steps, fc.uniqueArray(fc.nat(30)), async (run, held) => {
      const names = new Names();
      const there = new Set<number>();
      const declared = new Map<number, number>();
      const idOf = (number: number): string => `12/${String(number)}`;
      for (const [index, [what, number]] of run.entries()) {
        const line = index + 1;
        if (what === "declare") {
          expect(names.declare("task", idOf(number), line)?.line).toBe(declared.get(number));
          if (!declared.has(number)) declared.set(number, line);
        }
        if (what === "faulty") names.declareFaulty("task", idOf(number));
        if (what === "refer") names.refer("task", idOf(number), { base: "", line }, "/x");
        else there.add(number);
      }
      for (const number of held) there.add(number);
      const collector = new IssueCollector();
      await names.report(() => held.map(idOf), collector);
      const expected = [...run.entries()].filter(
        ([, [what, number]]) => what === "refer" && !there.has(number),
      );
      expect(collector.issues.map(({ line }) => line)).toEqual(expected.map(([index]) => index + 1));
      expect(collector.counts.error).toBe(expected.length);
    }),
  );
});

test("more references than can be kept are counted all the same", async () => {
  const names = new Names();
  for (let line = 1; line <= 120_000; line++)
    names.refer("task", `12/${String(line % 60_000)}`, { base: "", line }, "");
  const collector = new IssueCollector();
  await names.report(undefined, collector);
  expect(collector.counts.byCode).toEqual({ reference_not_found: 120_000 });
  expect(collector.issues).toHaveLength(1000);
});
