import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import type { JsonSchema } from "../../src/json-schema/json-schema.js";
import { openApi } from "../../src/json-schema/open-api.js";
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
  const task = {
    id: "12/t",
    assignee: "commune:03538",
    role: "lead",
    summary: "Báo cáo",
    obligations: ["report"],
    assignedOn: "2025-10-15",
  };
  expect(page({ asOf: "2025-11-01", duties: [{ task, status: "issued", timeliness: "overdue" }] })).toBe(
    true,
  );
  expect(page({ asOf: "2025-11-01", duties: [{ task: { ...task, role: "boss" }, status: "issued" }] })).toBe(
    false,
  );
});
