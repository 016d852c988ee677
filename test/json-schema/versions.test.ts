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

  test("a kind less on a line is found, a kind more is not", () => {
    const line = current["line.json"] ?? {};
    const fewer = { ...line, oneOf: (line.oneOf as unknown[]).slice(0, -1) };
    expect(narrowings(line, fewer)).not.toEqual([]);
    expect(narrowings(fewer, line)).toEqual([]);
  });
});
