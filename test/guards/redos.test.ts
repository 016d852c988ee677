import { check } from "recheck";
import { expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { fieldsOf } from "../../src/model/field.js";
import { readPatterns } from "./patterns.js";

// The patterns of references are put together at run time: they are read from the schemas below.
const patterns = readPatterns().filter(({ place }) => !place.startsWith("src/model/value/reference.ts:"));

test("every regular expression is a literal or made of constants", () => {
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter(({ source }) => source === undefined)).toEqual([]);
});

test("no regular expression takes more than linear time", { timeout: 300_000 }, async () => {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source ?? ""}/${pattern.flags}`, pattern]));
  const slow: string[] = [];
  for (const { source, flags } of schemaPatterns())
    distinct.set(`/${source}/${flags}`, { place: "schemas", source, flags });
  for (const [text, { place, source, flags }] of distinct) {
    const { status } = await check(source ?? "", flags, { timeout: 20_000 });
    if (status !== "safe") slow.push(`${place}: ${text} is ${status}`);
  }
  expect(slow).toEqual([]);
});

test("the schemas use patterns of every written form", () => {
  expect(schemaPatterns().length).toBeGreaterThan(14);
});

/** Every pattern in the schemas, once. */
function schemaPatterns(): RegExp[] {
  const checks = recordKinds.flatMap((kind) =>
    fieldsOf(kind).flatMap(({ schema }) => schema._zod.def.checks ?? []),
  );
  const patterns = checks.flatMap(({ _zod: { def } }) =>
    "pattern" in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );
  return [...new Map(patterns.map((pattern) => [String(pattern), pattern])).values()];
}
