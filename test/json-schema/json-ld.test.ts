import { readdirSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import { jsonLdContext } from "../../src/json-schema/json-ld/context.js";
import { CODE_BASE, ID_BASE, iriOf } from "../../src/json-schema/json-ld/iri.js";
import { classes, properties, vocabularies } from "../../src/json-schema/json-ld/mapping.js";
import { toJsonLd } from "../../src/json-schema/json-ld/to-json-ld.js";
import { SharedParts } from "../../src/json-schema/shared-parts.js";
import type { Dataset } from "../../src/model/dataset.js";
import { english } from "../../src/model/text/english.generated.js";

const folder = new URL("../../examples/datasets/", import.meta.url);
const datasets = readdirSync(folder).map((file) => ({
  file,
  dataset: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset,
}));
const context = jsonLdContext()["@context"];

/** Every value without parts, keywords of JSON-LD apart. */
function* leaves(value: unknown): Generator {
  if (typeof value !== "object" || value === null) yield value;
  else for (const [key, inner] of Object.entries(value)) if (!key.startsWith("@")) yield* leaves(inner);
}

/** Every value without parts of an expanded document: literals, and names of things not described there. */
function* expandedLeaves(value: unknown): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const member of value as unknown[]) yield* expandedLeaves(member);
  else if (typeof value === "object" && value !== null) {
    const node = value as Record<string, unknown>;
    const fields = Object.entries(node).filter(([key]) => !key.startsWith("@") || key === "@list");
    if (fields.length === 0) yield node;
    for (const [, inner] of fields) yield* expandedLeaves(inner);
  }
}

/** Every node with a class. */
function* typedNodes(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if ("@type" in value && "@id" in value) yield value;
  for (const inner of Object.values(value)) yield* typedNodes(inner);
}

describe.each(datasets)("$file", { timeout: 60_000 }, ({ dataset }) => {
  const document = toJsonLd(dataset, { context });
  const expand = async (): Promise<unknown> => {
    const options: jsonld.Options.Expand & { safe: boolean } = { safe: true };
    return jsonld.expand(document, options);
  };

  test("loses no value on the way to linked data", async () => {
    const expanded = [...expandedLeaves(await expand())];
    const given = [...leaves(document)];
    expect(given.length).toBeGreaterThan(300);
    expect(expanded.length).toBe(given.length);
  });

  test("names every record by its IRI and class", async () => {
    const nodes = [...typedNodes(await expand())];
    const count = recordKinds.reduce((sum, kind) => sum + (dataset[collections[kind]]?.length ?? 0), 0);
    const stops = (dataset.visits ?? []).flatMap(({ stops = [] }) => stops);
    expect(new Set(nodes.map((node) => node["@id"])).size).toBe(1 + count + stops.length);
    for (const { id } of dataset.directives ?? [])
      expect(nodes).toContainEqual(
        expect.objectContaining({
          "@id": `${ID_BASE}directive/${id}`,
          "@type": ["https://schema.org/AssignAction"],
        }),
      );
  });

  test("has texts in its language, and codes and references as IRIs that mean something", async () => {
    const expanded = [...expandedLeaves(await expand())];
    const summaries = (dataset.directives ?? []).map(({ summary }) => summary);
    for (const text of summaries) expect(expanded).toContainEqual({ "@value": text, "@language": "vi" });
    const iris = expanded.flatMap((node) => (typeof node["@id"] === "string" ? [node["@id"]] : []));
    const codes = iris.filter((iri) => iri.startsWith(CODE_BASE));
    const known = new Set(
      codeLists.flatMap((list) =>
        Object.keys(list.members).map((code) => `${CODE_BASE}${list.name}/${code}`),
      ),
    );
    expect(codes.length).toBeGreaterThan(50);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(iris.filter((iri) => !iri.startsWith(CODE_BASE) && !iri.startsWith(ID_BASE))).toEqual([]);
  });
});

test("the permanent name of the context stands there when none is given", () => {
  const [{ dataset } = { dataset: undefined }] = datasets;
  if (dataset === undefined) throw new Error("no dataset");
  expect(toJsonLd(dataset)["@context"]).toEqual([
    "https://w3id.org/haicap/schema/1.0/context.json",
    { "@language": "vi" },
  ]);
  expect(toJsonLd({ ...dataset, language: "en" })["@context"]).toMatchObject([{}, { "@language": "en" }]);
});

test.each([
  ["commune:03538", "commune/03538"],
  ["country", "country"],
  ["government@country", "government/country"],
  ["peoples-committee@province:12", "peoples-committee/province/12"],
  ["unit-group:40/g", "group/40/g"],
  ["group:40/g", "group/40/g"],
  ["class:pupils", "class/pupils"],
])("the IRI of %s", (reference, path) => {
  expect(iriOf(reference)).toBe(ID_BASE + path);
});

test("the mapping speaks only of fields and interfaces that the model has", () => {
  const all = new Set(Object.values(english).flatMap(({ fields }) => Object.keys(fields)));
  const wrong = Object.keys(properties).filter((key) => {
    const [type = "", field] = key.split(".");
    return field === undefined
      ? !all.has(type)
      : !Object.hasOwn(english[type]?.fields ?? {}, field) && !inherits(type, field);
  });
  expect(wrong).toEqual([]);
});

function inherits(type: string, field: string): boolean {
  return (english[type]?.parents ?? []).some(
    (parent) => Object.hasOwn(english[parent]?.fields ?? {}, field) || inherits(parent, field),
  );
}

test("every term it maps to belongs to a vocabulary that the context names", () => {
  const terms = [...Object.values(classes), ...Object.values(properties)];
  expect(terms.length).toBeGreaterThan(60);
  expect(terms.filter((term) => !Object.hasOwn(vocabularies, term.split(":")[0] ?? ""))).toEqual([]);
});

test("a dataset that says no language is in Vietnamese; what the model does not know stays as it is", () => {
  const finding = { id: "12/f", summary: ["a", "b"], unknown: { at: 1 }, units: ["province:12", "nowhere"] };
  const linked = toJsonLd({ id: "12/d", findings: [finding] } as never) as {
    "@context": unknown[];
    findings: object[];
  };
  expect(linked["@context"][1]).toEqual({ "@language": "vi" });
  expect(linked.findings).toEqual([
    {
      ...finding,
      "@id": `${ID_BASE}finding/12/f`,
      "@type": "Finding",
      id: "12/f",
      units: [`${ID_BASE}province/12`, "nowhere"],
    },
  ]);
});

test("a name that is taken by something else stays what it is", () => {
  const parts = new SharedParts();
  expect(parts.refer("B", { type: "string" })).toEqual({ $ref: "#/$defs/B" });
  expect(parts.refer("A", { type: "number" })).toEqual({ $ref: "#/$defs/A" });
  expect(parts.refer("B", { type: "string" })).toEqual({ $ref: "#/$defs/B" });
  expect(parts.refer("B", { type: "boolean" })).toEqual({ type: "boolean" });
  expect(Object.entries(parts.all())).toEqual([
    ["A", { type: "number" }],
    ["B", { type: "string" }],
  ]);
});
