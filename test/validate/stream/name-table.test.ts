import fc from "fast-check";
import { expect, test } from "vitest";
import { markIn, NameTable, numberIn } from "../../../src/validate/stream/name-table.js";

/** The same names always stand at the same places. */
const seed = Uint32Array.of(0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f);

type Entry = readonly [number: number, mark: number];

const idOf = (which: number): string => `12/visit-${String(which)}`;

test("a table is what a map is, from the first name through its enlargements", () => {
  const table = new NameTable(seed);
  const map = new Map<number, Entry>();
  for (let index = 1; index <= 1500; index++) {
    const which = (index * 7) % 1000;
    const slot = table.locate(which % 3, idOf(which));
    expect([table.number(slot), table.mark(slot)]).toEqual(map.get(which) ?? [0, 0]);
    const entry = index % 5 === 0 ? ([0, 1 + which] as const) : ([index, which % 4] as const);
    table.write(slot, ...entry);
    map.set(which, entry);
    if (index % 100 !== 0) continue;
    expect(table.rows()).toHaveLength(map.size * 4);
    for (const [other, [number, mark]] of map) {
      const found = table.locate(other % 3, idOf(other));
      if (table.number(found) !== number || table.mark(found) !== mark) expect(other).toBe("found");
    }
  }
});

test("the rows of a table say in another of its seed what they say in it", () => {
  const table = new NameTable(seed);
  const entries = new Map<string, Entry>();
  for (let which = 0; which < 300; which++) {
    const entry = [which % 3 === 0 ? 0 : 0xfffffe00 + which, which % 3 === 0 ? 0xffff : which] as const;
    table.write(table.locate(1, idOf(which)), ...entry);
    entries.set(idOf(which), entry);
  }
  const copy = new NameTable(table.seed);
  const rows = table.rows();
  for (let row = 0; row < rows.length / 4; row++)
    copy.write(copy.locateRow(rows, row), numberIn(rows, row), markIn(rows, row));
  for (const [id, entry] of entries) {
    const slot = copy.locate(1, id);
    expect([copy.number(slot), copy.mark(slot)]).toEqual(entry);
  }
});

test("names that differ in their kind or in one character are not the same", () => {
  const names = fc.uniqueArray(fc.tuple(fc.nat(40), fc.string({ maxLength: 4 })), {
    selector: ([kind, id]) => `${String(kind)} ${id}`,
    maxLength: 200,
  });
  fc.assert(
    fc.property(names, (list) => {
      const table = new NameTable(seed);
      for (const [index, [kind, id]] of list.entries()) {
        const slot = table.locate(kind, id);
        expect(table.number(slot)).toBe(0);
        table.write(slot, index + 1, 0);
      }
      for (const [index, [kind, id]] of list.entries())
        expect(table.number(table.locate(kind, id))).toBe(index + 1);
    }),
  );
});
