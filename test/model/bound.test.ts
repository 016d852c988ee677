import { fieldsOf, recordKinds } from "haicap";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { boundsOf as readBounds } from "../../src/model/bound.js";

interface Bounds {
  readonly type: string;
  readonly least?: number;
  readonly most?: number;
}

/** The bounds that the checks of a schema set. */
function boundsOf(schema: z.core.$ZodType): Bounds {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = (def.checks ?? []).map(
    ({ _zod }) => _zod.def as { check: string; value?: number; minimum?: number; maximum?: number },
  );
  const least = checks.find(({ check }) => check === "greater_than" || check.startsWith("min_"));
  const most = checks.find(({ check }) => check === "less_than" || check.startsWith("max_"));
  return {
    type: def.type,
    ...((least?.minimum ?? least?.value) !== undefined && { least: least?.minimum ?? least?.value ?? 0 }),
    ...((most?.maximum ?? most?.value) !== undefined && { most: most?.maximum ?? most?.value ?? 0 }),
  };
}

const fields = recordKinds.flatMap((kind) =>
  fieldsOf(kind).map(({ path, schema }) => ({ place: `${kind}/${path.join("/")}`, schema })),
);
const of = (type: string) => fields.filter(({ schema }) => boundsOf(schema).type === type);
const accepts = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success;
const codesOf = (schema: z.core.$ZodType, value: unknown): string[] =>
  (schema as z.ZodType).safeParse(value).error?.issues.map(({ code }) => code) ?? [];

describe("every text, list and number is bounded", () => {
  test("texts have a longest length, and one more is too long", () => {
    expect(of("string").length).toBeGreaterThan(300);
    for (const { place, schema } of of("string")) {
      const { most } = boundsOf(schema);
      expect(most, place).toBeDefined();
      expect(codesOf(schema, "1".repeat(most ?? 0)), place).not.toContain("too_big");
      expect(codesOf(schema, "1".repeat((most ?? 0) + 1)), place).toContain("too_big");
      expect(accepts(schema, ""), place).toBe(place.endsWith("pointer") || place.endsWith("pointers/*"));
    }
  });

  test("lists have at least one member and a greatest length", () => {
    expect(of("array").length).toBeGreaterThan(200);
    for (const { place, schema } of of("array")) {
      const { least, most } = boundsOf(schema);
      expect([least, most !== undefined], place).toEqual([1, true]);
      expect(codesOf(schema, []), place).toEqual(["too_small"]);
      const tooMany = Array.from({ length: (most ?? 0) + 1 }, () => Symbol.iterator);
      expect(
        (schema as z.ZodType)
          .safeParse(tooMany)
          .error?.issues.some(({ code, path }) => code === "too_big" && path.length === 0) ?? false,
        place,
      ).toBe(true);
    }
  });

  test("numbers have both bounds, which are in; beyond them nothing is", () => {
    expect(of("number").length).toBeGreaterThan(100);
    for (const { place, schema } of of("number")) {
      const { least = NaN, most = NaN } = boundsOf(schema);
      expect([accepts(schema, least), accepts(schema, most)], place).toEqual([true, true]);
      expect([accepts(schema, least - 1), accepts(schema, most + 1)], place).toEqual([false, false]);
      for (const value of [NaN, Infinity, -Infinity]) expect(accepts(schema, value), place).toBe(false);
    }
  });

  test("codes are the members of their list, each of them", () => {
    expect(of("enum").length).toBeGreaterThan(100);
    for (const { place, schema } of of("enum")) {
      const members = Object.values((schema as z.core.$ZodEnum)._zod.def.entries);
      expect(members.length, place).toBeGreaterThan(1);
      for (const member of members) expect(accepts(schema, member), place).toBe(true);
      for (const other of ["", "constructor", "__proto__", String(members[0]).toUpperCase()])
        expect(accepts(schema, other), place).toBe(false);
    }
  });
});

describe("the bounds of a schema are those that its checks set", () => {
  test("of every place of the model", () => {
    for (const { place, schema } of fields) {
      const { type, least, most } = boundsOf(schema);
      const { min, max, whole } = readBounds(schema);
      expect([min, max], place).toEqual([least, most]);
      expect(whole, place).toBe(type === "number" && !accepts(schema, (least ?? 0) + 0.5));
    }
  });

  test.each<[z.ZodType, ReturnType<typeof readBounds>]>([
    [z.number(), { min: undefined, max: undefined, whole: false }],
    [z.number().min(-2).max(7.5), { min: -2, max: 7.5, whole: false }],
    [z.int().min(3), { min: 3, max: undefined, whole: true }],
    [z.number().max(3).int(), { min: undefined, max: 3, whole: true }],
    [z.string(), { min: undefined, max: undefined, whole: false }],
    [z.string().min(1).max(5).regex(/^a/), { min: 1, max: 5, whole: false }],
    [z.url().max(9), { min: undefined, max: 9, whole: false }],
    [z.array(z.int().min(4)).min(1).max(2), { min: 1, max: 2, whole: false }],
    [z.object({ one: z.int() }), { min: undefined, max: undefined, whole: false }],
    [z.boolean(), { min: undefined, max: undefined, whole: false }],
  ])("of schema %#", (schema, bounds) => {
    expect(readBounds(schema)).toStrictEqual(bounds);
  });
});
