import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/json-schema/json-schema.js";
import { narrowings } from "../../src/json-schema/narrowing.js";
import { publishedSchemas } from "../../src/json-schema/published.js";
import { recordSchema } from "../../src/json-schema/record-schema.js";
import { formatVersion } from "../../src/model/dataset.js";

const folder = new URL("../../schema/", import.meta.url);
const read = (file: string): JsonSchema =>
  JSON.parse(readFileSync(new URL(file, folder), "utf8")) as JsonSchema;
const versions = readdirSync(folder).filter((name) => /^\d+\.\d+$/.test(name));
const majorOf = (version: string): string => version.split(".")[0] ?? "";
const kept = versions
  .filter((version) => majorOf(version) === majorOf(formatVersion))
  .flatMap((version) => readdirSync(new URL(`${version}/`, folder)).map((file) => ({ version, file })));
const current = publishedSchemas();

test("the schemas of the current version are kept, and nothing stands beside the published ones", () => {
  expect(versions).toContain(formatVersion);
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  expect(files.filter((file) => !Object.hasOwn(current, file)).sort()).toEqual(beside);
});
const beside = ["context.json", "openapi.json"];

describe.each(kept)("$file of format $version", ({ version, file }) => {
  const older = read(`${version}/${file}`);
  const newer = current[file];

  test("is still accepted: what narrows needs a new major version of the format (unreleased: npm run freeze)", () => {
    expect(newer, "the kind is gone").toBeDefined();
    expect(narrowings(older, newer ?? {})).toEqual([]);
  });

  // a report may have codes that a later version of the library adds
  const fixed = version === formatVersion && file !== "validation-report.json";
  if (fixed)
    test("says no more: what is added needs a new version (unreleased: npm run freeze)", () => {
      expect(narrowings(newer ?? {}, older)).toEqual([]);
    });
});

describe("narrowings", () => {
  const gift = recordSchema("gift");
  /** The gift schema with one change, made on a copy. */
  const changed = (change: (schema: never) => void): JsonSchema => {
    const copy = structuredClone(gift);
    change(copy as never);
    return copy;
  };
  interface Editable {
    title: string;
    required: string[];
    properties: Record<string, Record<string, unknown> | undefined>;
    allOf?: unknown[];
    additionalProperties?: boolean;
    $defs: Record<string, Record<string, unknown>>;
  }

  test.each<[string, (schema: Editable) => void]>([
    ["nothing", () => undefined],
    [
      "words",
      (it) => {
        it.title = "Present";
      },
    ],
    [
      "a new optional field",
      (it) => {
        it.properties.ribbon = { type: "string" };
      },
    ],
    [
      "a field that is no longer required",
      (it) => {
        it.required = it.required.filter((name) => name !== "items");
      },
    ],
    [
      "a longer list",
      (it) => {
        Object.assign(it.properties.items ?? {}, { maxItems: 500 });
      },
    ],
    [
      "a new code",
      (it) => {
        (it.$defs.GiftOccasion?.enum as string[]).push("wedding");
      },
    ],
    [
      "a condition less",
      (it) => {
        delete it.allOf;
      },
    ],
    [
      "an open object",
      (it) => {
        delete it.additionalProperties;
      },
    ],
    [
      "a longer text",
      (it) => {
        Object.assign(it.$defs.Text300 ?? {}, { maxLength: 400 });
      },
    ],
  ])("%s is accepted", (_, change) => {
    expect(narrowings(gift, changed(change as never))).toEqual([]);
  });

  test.each<[string, (schema: Editable) => void, string, string]>([
    [
      "a field more that is required",
      (it) => {
        it.required.push("date");
      },
      "",
      "required",
    ],
    [
      "a field that is gone",
      (it) => {
        delete it.properties.occasion;
      },
      "/occasion",
      "false",
    ],
    [
      "a shorter list",
      (it) => {
        Object.assign(it.properties.items ?? {}, { maxItems: 100 });
      },
      "/items",
      "maxItems",
    ],
    [
      "a code less",
      (it) => {
        (it.$defs.GiftOccasion?.enum as string[]).pop();
      },
      "/occasion",
      "enum",
    ],
    [
      "a shorter text deep inside",
      (it) => {
        Object.assign(it.$defs.Text300 ?? {}, { maxLength: 200 });
      },
      "/items/items/name",
      "maxLength",
    ],
    [
      "another pattern",
      (it) => {
        Object.assign(it.$defs.ActorRef ?? {}, { pattern: "^x$" });
      },
      "/givers/items",
      "pattern",
    ],
    [
      "another type",
      (it) => {
        Object.assign(it.properties.note ?? {}, { type: "number" });
      },
      "/note",
      "type",
    ],
    [
      "a new condition",
      (it) => {
        it.allOf?.push({ required: ["note"] });
      },
      "",
      "allOf",
    ],
    [
      "a new limit",
      (it) => {
        Object.assign(it.properties.note ?? {}, { minLength: 5 });
      },
      "/note",
      "minLength",
    ],
  ])("%s is found", (_, change, pointer, keyword) => {
    expect(narrowings(gift, changed(change as never))).toContainEqual(
      expect.objectContaining({ pointer, keyword }),
    );
  });

  test.each<[string, JsonSchema, JsonSchema, string[]]>([
    ["items that were anything", { type: "array" }, { items: { type: "text" } }, ["/items schema"]],
    ["items that are anything", { items: { type: "text" } }, {}, []],
    ["fields that were anything", {}, { properties: { a: { type: "string" } } }, ["/a schema"]],
    ["fields that are anything", { properties: { a: { type: "string" } } }, {}, []],
    [
      "a field that may be anything",
      { properties: { a: { type: "string" } } },
      { properties: { a: true } },
      [],
    ],
    ["a field that was refused", { properties: { a: false } }, { properties: { a: { type: "string" } } }, []],
    [
      "a field more of a closed object",
      { properties: {}, additionalProperties: false },
      { properties: { a: { type: "string" } }, additionalProperties: false },
      [],
    ],
    ["a closed object", {}, { additionalProperties: false }, [" additionalProperties"]],
    ["an opened object", { additionalProperties: false }, { additionalProperties: true }, []],
    ["a list of codes", {}, { enum: ["a"] }, [" enum"]],
    ["any code", { enum: ["a"] }, {}, []],
    ["required fields", {}, { required: ["a"] }, [" required"]],
    ["nothing required", { required: ["a"] }, {}, []],
    ["alternatives", {}, { anyOf: [{}] }, [" anyOf"]],
    ["no alternatives", { anyOf: [{}] }, {}, []],
    [
      "fewer alternatives without a name",
      { anyOf: [{ type: "string" }, { type: "number" }, true] },
      { anyOf: [{ type: "string" }] },
      ["/anyOf/1 false", "/anyOf/2 false"],
    ],
    ["a higher minimum", { minLength: 2 }, { minLength: 3 }, [" minLength"]],
    ["a lower minimum", { minLength: 3 }, { minLength: 2 }, []],
    ["a first maximum", {}, { maximum: 3 }, [" maximum"]],
    ["any number for a whole one", { type: "integer" }, { type: "number" }, []],
    ["a whole number for any", { type: "number" }, { type: "integer" }, [" type"]],
    ["a first condition", {}, { allOf: [{ required: ["a"] }] }, [" allOf"]],
    ["no condition", { allOf: [{ required: ["a"] }] }, {}, []],
    ["a part that is not there", { $ref: "#/$defs/A" }, { type: "string" }, [" type"]],
    [
      "a part that is there at last",
      { $ref: "#/$defs/A", $defs: {} },
      { $ref: "#/$defs/A", $defs: { A: { type: "string" } } },
      [" type"],
    ],
  ])("%s", (_, older, newer, expected) => {
    expect(narrowings(older, newer).map(({ pointer, keyword }) => `${pointer} ${keyword}`)).toEqual(expected);
  });

  test("what is told once of a part is not told again", () => {
    const part = { properties: { a: { $ref: "#/$defs/A" }, b: { $ref: "#/$defs/A" } } };
    const before = { ...part, $defs: { A: { maxLength: 3 } } };
    expect(narrowings(before, { ...part, $defs: { A: { maxLength: 2 } } })).toEqual([
      { pointer: "/a", keyword: "maxLength", before: 3, after: 2 },
    ]);
  });

  test("a kind less on a line is found, a kind more is not", () => {
    const line = current["line.json"] ?? {};
    const fewer = { ...line, oneOf: (line.oneOf as unknown[]).slice(0, -1) };
    expect(narrowings(line, fewer)).not.toEqual([]);
    expect(narrowings(fewer, line)).toEqual([]);
  });
});
