import { expect, test } from "vitest";
import * as z from "zod";
import { catalog } from "../../src/model/catalog.js";
import { fieldsOf, schemaAt, valuesAt, walk } from "../../src/model/field.js";
import { textOfField, textOfIssue, textOfType } from "../../src/model/text/place.js";
import { recordKinds } from "../../src/core/record-kind.js";

test("the schema of a place is that of its field, member or alternative; nothing elsewhere", () => {
  const { schema } = catalog.finding;
  expect(schemaAt(schema, [])).toBe(schema);
  for (const kind of recordKinds)
    for (const field of fieldsOf(kind)) {
      const steps = field.path.map((step) => (step === "*" ? 0 : step));
      expect(schemaAt(catalog[kind].schema, steps), `${kind} ${field.path.join("/")}`).toBeDefined();
    }
  expect(schemaAt(schema, ["units", 7])).toBe(schemaAt(schema, ["units", 0]));
  for (const path of [["nothing"], ["toString"], ["units", "first"], ["summary", "x"], ["units", 0, "x"]])
    expect(schemaAt(schema, path)).toBeUndefined();
  const [union] = recordKinds.flatMap((kind) =>
    fieldsOf(kind)
      .filter((field) => field.path.at(-1) === "deadline")
      .map((field) => [catalog[kind].schema, field.path] as const),
  );
  expect(union && schemaAt(union[0], [...union[1], "nothing"])).toBeUndefined();
});

test("the values of a place are those that are there, members one by one", () => {
  const value = { a: [{ b: 1 }, {}, null, { b: 2 }], c: { d: undefined }, e: "text", f: null };
  const at = (...path: string[]): [string, unknown][] => [...valuesAt(value, path)];
  expect(at("a", "*", "b")).toEqual([
    ["/a/0/b", 1],
    ["/a/3/b", 2],
  ]);
  expect(at()).toEqual([["", value]]);
  for (const path of [
    ["c", "*"],
    ["e", "*"],
    ["c", "d"],
    ["e", "length"],
    ["f", "g"],
    ["toString"],
    ["a", "0"],
  ])
    expect(at(...path).filter(([pointer]) => pointer !== "/a/0")).toEqual([]);
});

test("words are those of the interface that has the field, or of one above it; none for what there is not", () => {
  expect(textOfField("Finding", "summary")?.en).toMatch(/./);
  expect(textOfField("Finding", "id")).toBeDefined();
  expect(textOfField("Finding", "nothing")).toBeUndefined();
  expect(textOfField("Nothing", "id")).toBeUndefined();
  expect(textOfType("Nothing")).toBeUndefined();
  expect(textOfIssue("wrong_type").en).toMatch(/./);
  expect(textOfIssue("own_code")).toEqual({ vi: "own_code", en: "own_code" });
});

/** The places that a JSON Schema has, by their paths. */
function* placesOf(schema: JsonSchema, path: readonly string[] = []): Generator<string> {
  yield path.join("/");
  for (const [key, below] of Object.entries(schema.properties ?? {})) yield* placesOf(below, [...path, key]);
  if (schema.items) yield* placesOf(schema.items, [...path, "*"]);
  for (const option of [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) yield* placesOf(option, path);
}

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

test.each(recordKinds)("the places of a %s are those of its JSON Schema, in its alternatives too", (kind) => {
  const places = [...walk(catalog[kind].schema, [])].map(({ path }) => path.join("/"));
  expect(fieldsOf(kind).map(({ path }) => path.join("/"))).toEqual(places);
  const schema = z.toJSONSchema(catalog[kind].schema as z.ZodType) as JsonSchema;
  expect([...new Set(places)].sort()).toEqual([...new Set(placesOf(schema))].sort());
});

test("a place stands after the object it is in, alternatives once at their place; asked again, it is the same list", () => {
  for (const kind of recordKinds) {
    const fields = fieldsOf(kind);
    const seen = new Set<string>();
    for (const { path } of fields) {
      if (path.length > 0) expect(seen, path.join("/")).toContain(path.slice(0, -1).join("/"));
      seen.add(path.join("/"));
    }
    expect(fieldsOf(kind)).toBe(fields);
  }
  const deadlines = fieldsOf("directive").filter(({ path }) => path.join("/") === "deadline");
  expect(deadlines).toHaveLength(1);
});
