import fc from "fast-check";
import { expect, expectTypeOf, test } from "vitest";
import { withoutNulls } from "../../src/core/without-nulls.js";

test("fields that are null are left out at any depth, and nulls in lists", () => {
  const row = { id: "40/v", endDate: null, stops: [{ id: "40/s", date: null }, null], measures: [] };
  expect(withoutNulls(row)).toEqual({ id: "40/v", stops: [{ id: "40/s" }], measures: [] });
  expect(row.stops).toHaveLength(2);
});

test("false, nought, empty texts and foreign objects stay", () => {
  const values = { no: false, nought: 0, empty: "", day: new Date(0), missing: undefined };
  expect(withoutNulls(values)).toStrictEqual({ no: false, nought: 0, empty: "", day: new Date(0) });
  expect(withoutNulls(null)).toBeNull();
});

test("the copy is free to be changed, whatever it was made from", () => {
  const bare: object = Object.assign(Object.create(null) as object, {
    gone: null,
    inner: Object.freeze({ a: 1 }),
  });
  const copy = withoutNulls(bare) as Record<string, Record<string, unknown>>;
  expect(copy).toStrictEqual({ inner: { a: 1 } });
  expect(Object.getOwnPropertyDescriptor(copy, "inner")).toMatchObject({
    configurable: true,
    writable: true,
  });
  expect(withoutNulls([() => 1, "a", undefined, 10n])).toHaveLength(3);
  const nothing: unknown = undefined;
  expect(withoutNulls(nothing)).toBeUndefined();
});

test("the type says that what could be null may be absent", () => {
  const row = {} as { id: string; endDate: string | null; days: (string | null)[] };
  expectTypeOf(withoutNulls(row)).toEqualTypeOf<{
    id: string;
    endDate: string | undefined;
    days: string[];
  }>();
});

test("what JSON can say comes back without nulls, and a second time unchanged", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const once: unknown = withoutNulls(value);
      expect(nullsIn(once)).toBe(value === null ? 1 : 0);
      expect(withoutNulls(once)).toStrictEqual(once);
    }),
  );
});

function nullsIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return value === null ? 1 : 0;
  return Object.values(value).reduce<number>((sum, member) => sum + nullsIn(member), 0);
}

test("depth, cycles and prototype keys do no harm", () => {
  let deep: unknown = null;
  for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 === 0 ? { deep } : [deep];
  expect(withoutNulls(deep)).toBeTypeOf("object");
  const cyclic: Record<string, unknown> = { gone: null };
  cyclic.self = cyclic;
  const copy = withoutNulls(cyclic) as Record<string, unknown>;
  expect(copy.self).toBe(copy);
  const hostile = withoutNulls(JSON.parse('{"__proto__":{"polluted":true},"a":null}')) as object;
  expect(Object.getPrototypeOf(hostile)).toBe(Object.prototype);
  expect(Object.keys(hostile)).toEqual(["__proto__"]);
});
