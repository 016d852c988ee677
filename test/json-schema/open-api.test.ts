import { Validator } from "@seriousme/openapi-schema-validator";
import { openDuties } from "haicap/lifecycle";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../src/json-schema/json-schema.js";
import { openApi } from "../../src/json-schema/open-api.js";
import { example } from "../datasets.js";
import { strictAjv } from "./ajv.js";

const description = openApi();
const schemas = (description.components as { schemas: Record<string, JsonSchema> }).schemas;

test("the description follows OpenAPI 3.1", async () => {
  const result = await new Validator().validate(structuredClone(description));
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
});

test("a wrong description would not", async () => {
  const rest = { ...structuredClone(description), paths: undefined };
  expect((await new Validator().validate({ ...rest, info: {} })).valid).toBe(false);
});

test("every reference leads to a component, and every component is used", () => {
  const used = new Set(
    [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((it) => it[1]),
  );
  expect(used.size).toBeGreaterThan(100);
  expect([...used].sort()).toEqual(Object.keys(schemas).sort());
});

test("its components are schemas that Ajv takes", { timeout: 120_000 }, () => {
  const ajv = strictAjv();
  ajv.addVocabulary(["components"]);
  ajv.addSchema({ $id: "https://example.org/api", components: { schemas } });
  const page = ajv.compile({ $ref: "https://example.org/api#/components/schemas/DutyPage" });
  const asOf = "2025-12-01";
  const duties = openDuties(example("quynh-luu"), { asOf });
  expect(duties.length).toBeGreaterThan(0);
  expect(page({ asOf, duties })).toBe(true);
  const [duty] = duties;
  expect(page({ asOf, duties: [{ ...duty, owedBy: "somebody" }] })).toBe(false);
  expect(page({ asOf, duties: [{ ...duty, evidence: [] }] })).toBe(false);
});
