import { expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { recordKinds } from "../../src/core/record-kind.js";
import { issueCatalog } from "../../src/issues/catalog.js";
import { catalog } from "../../src/model/catalog.js";
import { rules } from "../../src/rules/all.js";

test("every kind, code list and issue names its source", () => {
  const sources = [
    ...recordKinds.map((kind) => [kind, catalog[kind].source] as const),
    ...codeLists.map(({ name, source }) => [name, source] as const),
    ...Object.entries(issueCatalog).map(([code, { source }]) => [code, source] as const),
  ];
  expect(sources.length).toBeGreaterThan(150);
  expect(sources.filter(([, source]) => source.trim().length < 10)).toEqual([]);
});

test("every rule has a code of the catalogue, and every code of a rule is in force since a version", () => {
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter(({ code }) => !Object.hasOwn(issueCatalog, code))).toEqual([]);
  for (const { since } of Object.values(issueCatalog)) expect(since).toMatch(/^\d+\.\d+\.\d+$/);
});

test("a kind is defined under its own name", () => {
  for (const kind of recordKinds) expect(catalog[kind].kind).toBe(kind);
});
