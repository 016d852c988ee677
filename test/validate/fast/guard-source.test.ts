// Small schemas, each of one construct, and what zod says of the same values.
import * as z from "zod";
import { expect, test } from "vitest";
import { toPointer } from "../../../src/core/pointer.js";
import { collect } from "../../../src/validate/fast/collect.js";
import { compileGuards } from "../../../src/validate/fast/guard.js";
import { checkStructure, type ReportStructure } from "../../../src/validate/structure.js";

/** Values as JSON.parse gives them, about every bound that the schemas below have. */
const scalars: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -0,
    1,
    2,
    3,
    2.5,
    -1,
    1e15,
    1e15 + 1,
    2 ** 53,
    1e308,
    "",
    "a",
    "ab",
    "abc",
    "b",
    "1",
  ],
  ...["true", "\n", "\ud800", "kind", "other"],
];
const values: readonly unknown[] = [
  ...scalars,
  ...[[], ["a"], ["a", "b"], ["a", "b", "a"], ["a", 1], [null], [[]], [1, 2]],
  ...[{}, { a: "a" }, { a: "a", b: 1 }, { b: 1 }, { a: 1, b: 1 }, { a: "a", c: 1 }, { a: "a", b: 1, c: 1 }],
  ...scalars.flatMap((value) => [{ a: value }, { a: "a", b: value }, { kind: value }, [value]]),
  ...[
    { kind: "one", a: "a" },
    { kind: "two", b: 1 },
    { kind: "three", b: 1 },
    { kind: "one", b: 1 },
  ],
  ...[{ kind: "two", a: "a" }, { kind: "one" }, { kind: "two", b: 1, a: "a" }, { kind: "two", b: "x" }],
  ...[{ b: 1, a: "a" }, JSON.parse('{"a": "a", "__proto__": 1}') as unknown, { a: "a", constructor: 1 }],
  ...[{ length: 1 }, { a: ["a"] }, { a: { a: "a" } }, { a: [] }],
];

const one = z.strictObject({ kind: z.literal("one"), a: z.string() });
const two = z.strictObject({ kind: z.enum(["two", "three"]), b: z.number() });
const schemas: Readonly<Record<string, z.ZodType>> = {
  "a text": z.string(),
  "a text of two letters at most": z.string().max(2),
  "a text of two letters at least": z.string().min(2),
  "a text with a pattern": z.string().regex(/^a/),
  "a text of one form and length": z.string().min(1).max(2).regex(/b?$/),
  "a number": z.number(),
  "a number from": z.number().min(1),
  "a number above": z.number().gt(1),
  "a number up to": z.number().max(2),
  "a number below": z.number().lt(2),
  "a whole number": z.int(),
  "a whole number between": z.int().min(1).max(1e15),
  "yes or no": z.boolean(),
  "one of some texts": z.enum(["a", "b"]),
  "one text": z.literal("a"),
  "one of some values": z.literal(["a", 1, true, null]),
  "a list": z.array(z.string()),
  "a list of one at least": z.array(z.string()).min(1),
  "a list of two at most": z.array(z.string()).max(2),
  "a list of one or two": z.array(z.string()).min(1).max(2),
  "a list of lists": z.array(z.array(z.string()).min(1)),
  "an object": z.strictObject({ a: z.string() }),
  "an object without fields": z.strictObject({}),
  "an object with a field that may be absent": z.strictObject({ a: z.string(), b: z.number().optional() }),
  "an object all of whose fields may be absent": z.strictObject({
    a: z.string().optional(),
    b: z.number().optional(),
  }),
  "an object in an object": z.strictObject({ a: z.strictObject({ a: z.string() }) }),
  "a list in an object": z.strictObject({ a: z.array(z.string()).min(1).optional() }),
  "one of two schemas": z.union([z.string().max(1), z.int()]),
  "one of two objects": z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.number() })]),
  "one of two objects by a field": z.discriminatedUnion("kind", [one, two]),
  "a field by another": z.strictObject({ a: z.discriminatedUnion("kind", [one, two]).optional() }),
  "what may be absent": z.string().optional(),
};

test.each(Object.entries(schemas))("%s: the guard accepts what zod accepts", (_, schema) => {
  const accepts = compileGuards([schema])?.get(schema);
  const told = [undefined, ...values].map((value) => schema.safeParse(value).success);
  expect([undefined, ...values].map((value) => accepts?.(value))).toEqual(told);
  expect(new Set(told)).toEqual(new Set([true, false]));
});

test.each(Object.entries(schemas))(
  "%s: the same differences in the same order as from zod alone",
  (_, schema) => {
    const guards = compileGuards([schema]);
    if (guards === undefined) expect.fail("no guards");
    for (const value of values) {
      const differences = (judge: (report: ReportStructure) => void): unknown[] => {
        const told: unknown[] = [];
        judge((code, pointer, params) =>
          told.push([code, pointer, typeof params === "function" ? params() : params]),
        );
        return told;
      };
      expect(
        differences((report) => {
          collect(schema, value, guards, report);
        }),
        JSON.stringify(value),
      ).toEqual(
        differences((report) => {
          checkStructure(schema, value, report);
        }),
      );
    }
  },
);

test("a schema that stands in two places has one guard, and every part has its own", () => {
  const name = z.string().max(2);
  const list = z.array(name);
  const guards = compileGuards([z.strictObject({ a: name, b: list })]);
  expect(guards?.size).toBe(3);
  expect([guards?.get(name)?.("ab"), guards?.get(name)?.("abc")]).toEqual([true, false]);
  expect([guards?.get(list)?.(["ab"]), guards?.get(list)?.(["abc"])]).toEqual([true, false]);
});

test("a pattern that has a test of its own is tested by it", () => {
  const schema = z.string().regex(/^a/);
  const accepts = compileGuards([schema], new Map([["/^a/", (text) => text === "b"]]))?.get(schema);
  expect([accepts?.("a"), accepts?.("b")]).toEqual([false, true]);
});

test("pointers are those of the parts", () => {
  const schema = z.strictObject({ "a/b": z.array(z.strictObject({ "~": z.string() })) });
  const guards = compileGuards([schema]);
  if (guards === undefined) expect.fail("no guards");
  const pointers: string[] = [];
  collect(schema, { "a/b": [{ "~": "x" }, { "~": 1 }] }, guards, (_, pointer) => pointers.push(pointer));
  expect(pointers).toEqual([toPointer(["a/b", 1, "~"])]);
});
