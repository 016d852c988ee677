import type * as z from "zod";
import { fieldsOf, recordKinds } from "haicap";
import { describe, expect, test } from "vitest";

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
