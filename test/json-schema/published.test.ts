import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import type { JsonSchema } from "../../src/json-schema/json-schema.js";
import { annotationKeywords } from "../../src/json-schema/json-schema.js";
import { publishedSchemas } from "../../src/json-schema/published.js";
import { recordSchema } from "../../src/json-schema/record-schema.js";
import { SCHEMA_BASE } from "../../src/json-schema/schema-id.js";
import type { Dataset } from "../../src/model/dataset.js";
import { fieldsOf } from "../../src/model/field.js";
import { toEntries, toLine } from "../../src/model/stream.js";
import { english } from "../../src/model/text/english.generated.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { strictAjv } from "./ajv.js";
import { choicesFrom, mutate } from "./values.js";

const schemas = Object.entries(publishedSchemas());
const folder = new URL("../../examples/datasets/", import.meta.url);
const datasets = readdirSync(folder).map((file) => {
  const dataset = JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset;
  return { file, dataset };
});

/** Every schema within a document with its place, annotations apart. */
function* nodes(node: unknown, place: string): Generator<[string, JsonSchema]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [place, node as JsonSchema];
  for (const [key, child] of Object.entries(node))
    if (!key.startsWith("x-") && key !== "enum") yield* nodes(child, `${place}/${key}`);
}
const everyNode = schemas.flatMap(([file, schema]) => [...nodes(schema, file)]);

test("there is a file for every kind, the dataset, the line and the report, each with its permanent name", () => {
  expect(schemas.map(([file]) => file)).toEqual([
    ...recordKinds.map((kind) => `${kind}.json`),
    "dataset.json",
    "line.json",
    "validation-report.json",
  ]);
  for (const [file, schema] of schemas) expect(schema.$id).toBe(`${SCHEMA_BASE}/1.0/${file}`);
});

test.each(schemas)(
  "%s is a valid schema of its dialect, complete in itself",
  { timeout: 120_000 },
  (_, schema) => {
    const ajv = strictAjv();
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(() => ajv.compile(schema)).not.toThrow();
  },
);

test("a part with the same name says the same in every file", () => {
  const known = new Map<string, string>();
  const differing: string[] = [];
  for (const [file, schema] of schemas)
    for (const [name, part] of Object.entries(schema.$defs as JsonSchema)) {
      const text = JSON.stringify(part);
      if ((known.get(name) ?? text) !== text) differing.push(`${file} ${name}`);
      known.set(name, text);
    }
  expect(known.size).toBeGreaterThan(150);
  expect(differing).toEqual([]);
});

test("every object has the fields of its interface, no more and no less", () => {
  const fieldsOfType = (name: string): string[] => {
    const { parents = [], fields = {} } = english[name] ?? {};
    return [...new Set([...parents.flatMap(fieldsOfType), ...Object.keys(fields)])].sort();
  };
  const parts = Object.entries(publishedSchemas()["dataset.json"]?.$defs as Record<string, JsonSchema>);
  const objects = parts.filter(([, part]) => part.type === "object");
  expect(objects.length).toBeGreaterThan(60);
  for (const [name, part] of objects)
    expect([name, Object.keys(part.properties as object).sort()]).toEqual([name, fieldsOfType(name)]);
});

test("every field has a title in both languages, and a description in both or none", () => {
  const fields = everyNode.flatMap(([place, { properties }]) =>
    Object.entries((properties ?? {}) as Record<string, JsonSchema | false>).map(
      ([name, field]) => [`${place}/${name}`, field] as const,
    ),
  );
  // the properties of conditions, of issue parameters and of counts carry no words
  const worded = fields.filter(([place]) => !/\/(?:if|then|params|counts|overrides)\/|Issue\//.test(place));
  expect(worded.length).toBeGreaterThan(2000);
  const bare = worded.filter(([, field]) => {
    if (field === false) return true;
    const { title, description, "x-vi": vi } = field as Record<string, unknown> & { "x-vi"?: JsonSchema };
    return !title || !vi?.title || (description === undefined) !== (vi.description === undefined);
  });
  expect(bare.map(([place]) => place)).toEqual([]);
});

test("every code of every list that a field uses stands there with both labels", () => {
  const used = new Set(recordKinds.flatMap((kind) => fieldsOf(kind).flatMap(({ info }) => info.list ?? [])));
  const parts = publishedSchemas()["dataset.json"]?.$defs as Record<string, JsonSchema>;
  const listed = Object.values(parts).flatMap((part) => (part["x-labels"] ? [part] : []));
  expect(used.size).toBeGreaterThan(60);
  expect(listed.length).toBe(used.size);
  for (const list of codeLists.filter((list) => used.has(list))) {
    const part = listed.find(({ enum: codes }) => String(codes) === String(Object.keys(list.members)));
    expect(part?.["x-labels"], list.name).toMatchObject(
      Object.fromEntries(Object.entries(list.members).map(([code, { vi, en }]) => [code, { vi, en }])),
    );
  }
});

test("patterns use nothing that the engines of other languages lack", () => {
  const patterns = everyNode.flatMap(([, { pattern }]) => (typeof pattern === "string" ? [pattern] : []));
  expect(patterns.length).toBeGreaterThan(100);
  expect(patterns.filter((pattern) => /\(\?[^:]|\\[pPdDwWbBkK1-9]/.test(pattern))).toEqual([]);
});

test("every keyword beyond JSON Schema is announced, and every announced one is used", () => {
  const used = new Set(
    everyNode.flatMap(([, node]) => Object.keys(node).filter((key) => key.startsWith("x-"))),
  );
  expect([...used].sort()).toEqual([...annotationKeywords].sort());
});

test.each([
  [
    "any-of",
    "answer",
    { allOf: [{ anyOf: [{ required: ["proposalIds"] }, { required: ["taskId"] }] }, {}, {}, {}] },
  ],
  ["unit of a number", "project", { properties: { costVnd: { type: "integer", "x-unit": "vnd" } } }],
  ["unit of a share", "unit-profile", { properties: { povertyRatePercent: { "x-unit": "percent" } } }],
  [
    "reference by id",
    "task",
    { properties: { directiveId: { $ref: "#/$defs/Id", "x-reference": "directive" } } },
  ],
  ["order of days", "visit", { "x-ordered": [{ earlier: "date", later: "endDate" }] }],
  ["source", "score", { "x-source": expect.stringContaining("766/QĐ-TTg") as string }],
] as const)("the schema says: %s", (_, kind, part) => {
  const pattern = "allOf" in part ? { allOf: expect.arrayContaining([part.allOf[0]]) as unknown } : part;
  expect(recordSchema(kind)).toMatchObject(pattern);
});

const ajv = strictAjv();

describe.each(datasets)("$file", { timeout: 120_000 }, ({ dataset }) => {
  const accepts = (file: string, value: unknown): string | true => {
    const validate =
      ajv.getSchema(`${SCHEMA_BASE}/1.0/${file}`) ?? ajv.compile(publishedSchemas()[file] ?? false);
    return validate(value) === true || JSON.stringify(validate.errors);
  };

  test("follows the schema of a dataset, and its records those of their kinds", () => {
    expect(accepts("dataset.json", dataset)).toBe(true);
    const records = recordKinds.flatMap((kind) =>
      (dataset[collections[kind]] ?? []).map((it) => ({ kind, it })),
    );
    expect(records.length).toBeGreaterThan(20);
    for (const { kind, it } of records) expect(accepts(`${kind}.json`, it)).toBe(true);
  });

  test("has lines that follow the schema of a line", () => {
    for (const entry of toEntries(dataset))
      expect(accepts("line.json", JSON.parse(toLine(entry)))).toBe(true);
  });

  test("gives a report that follows the schema of a report, also when it is spoilt", () => {
    for (let seed = 0; seed < 60; seed++) {
      const choices = choicesFrom(seed);
      let value: unknown = dataset;
      for (let left = seed % 7; left > 0; left--) value = mutate(value, choices);
      const severities = { id_without_owner: { severity: "off", reason: "ids of another system" } } as const;
      const result = validateDataset(value, seed % 2 === 0 ? {} : { severities });
      const report: unknown = JSON.parse(JSON.stringify({ ...result, value: undefined }));
      expect(accepts("validation-report.json", report)).toBe(true);
    }
  });
});
