import fc from "fast-check";
import { expect, test } from "vitest";
import { IssueCollector } from "../../../src/issues/collector.js";
import { markIn, NameTable, numberIn } from "../../../src/validate/stream/name-table.js";
import { Names } from "../../../src/validate/stream/names.js";

test("a table of names is what a map is", () => {
  const table = new NameTable();
  const map = new Map<string, [number: number, mark: number]>();
  const wrong: string[] = [];
  // Through many enlargements.
  for (let index = 0; index < 60_000; index++) {
    const which = (index * 7919) % 29_000;
    const kind = which % 3;
    const id = `${String(which % 34)}/${"x".repeat(which % 190)}-${String(which)}`;
    const name = `${String(kind)}:${id}`;
    const slot = table.locate(kind, id);
    const [number, mark] = map.get(name) ?? [0, 0];
    if (table.number(slot) !== number || table.mark(slot) !== mark) wrong.push(name);
    const next = [index, 1 + (index % 65_000)] as const;
    table.write(slot, ...next);
    map.set(name, [...next]);
  }
  expect(wrong).toEqual([]);
  const rows = table.rows();
  expect(rows.length).toBe(map.size * 4);
  expect(map.size).toBe(29_000);
  const copy = new NameTable(table.seed);
  for (let row = 0; row < map.size; row++)
    copy.write(copy.locateRow(rows, row), numberIn(rows, row), markIn(rows, row));
  for (const [name, [number, mark]] of map) {
    const slot = copy.locate(Number(name[0]), name.slice(2));
    if (copy.number(slot) !== number || copy.mark(slot) !== mark) wrong.push(name);
  }
  expect(wrong).toEqual([]);
});

test("keys of names are spread evenly, and other ones for each table", () => {
  const [one, other] = [new NameTable(), new NameTable()];
  for (const table of [one, other])
    for (let index = 0; index < 20_000; index++)
      table.write(table.locate(index % 2, `12/visit-${String(index >> 1)}`), 1, 1);
  const bitsOf = (table: NameTable): number[] => {
    const rows = table.rows();
    const bits = Array.from({ length: 80 }, () => 0);
    for (let at = 0; at < rows.length; at += 4)
      for (let bit = 0; bit < 80; bit++) {
        const word = bit < 64 ? rows[at + (bit >> 5)] : (rows[at + 3] ?? 0) >>> 16;
        bits[bit] = (bits[bit] ?? 0) + (((word ?? 0) >>> (bit % 32)) & 1);
      }
    return bits;
  };
  // Of 20,000 tosses of a coin, this far from the half once in 10^11 times.
  for (const bits of bitsOf(one)) expect(Math.abs(bits - 10_000)).toBeLessThan(500);
  const keys = new Set(one.rows().filter((_, index) => index % 4 === 0));
  const shared = other.rows().filter((word, index) => index % 4 === 0 && keys.has(word));
  expect(shared.length).toBeLessThan(10);
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
        if (what === "refer") names.refer("task", idOf(number), { base: "", line }, () => "/x");
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
    names.refer("task", `12/${String(line % 60_000)}`, { base: "", line }, () => "");
  const collector = new IssueCollector();
  await names.report(undefined, collector);
  expect(collector.counts.byCode).toEqual({ reference_not_found: 120_000 });
  expect(collector.issues).toHaveLength(1000);
});
