import { expect, test } from "vitest";
import { catalog } from "../../src/model/catalog.js";
import { fieldsOf, schemaAt, valuesAt } from "../../src/model/field.js";
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
  const value = { a: [{ b: 1 }, {}, { b: 2 }], c: { d: undefined }, e: "text" };
  const at = (...path: string[]): [string, unknown][] => [...valuesAt(value, path)];
  expect(at("a", "*", "b")).toEqual([
    ["/a/0/b", 1],
    ["/a/2/b", 2],
  ]);
  expect(at()).toEqual([["", value]]);
  for (const path of [["c", "*"], ["e", "*"], ["c", "d"], ["e", "length"], ["toString"], ["a", "0"]])
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
