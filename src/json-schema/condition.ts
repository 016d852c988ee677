import type { Condition, Test } from "../model/definition.js";
import type { JsonSchema } from "./json-schema.js";

/** The keywords that say conditions over the fields of one object. */
export function conditionKeywords(conditions: readonly Condition[]): JsonSchema {
  const parts = conditions.flatMap((condition) => partOf(condition) ?? []);
  const ordered = conditions.flatMap((condition) =>
    condition.rule === "ordered" ? [{ earlier: condition.earlier, later: condition.later }] : [],
  );
  return {
    ...(parts.length > 0 && { allOf: parts }),
    ...(ordered.length > 0 && { "x-ordered": ordered }),
  };
}

function partOf(condition: Condition): JsonSchema | undefined {
  switch (condition.rule) {
    case "any-of":
      return anyOfFields(condition.fields);
    case "require":
      return whenever(condition.when, { required: condition.fields });
    case "forbid":
      return whenever(condition.when, {
        properties: Object.fromEntries(condition.fields.map((field) => [field, false])),
      });
    case "ordered":
      return undefined;
  }
}

/** At least one of several fields is there. */
export function anyOfFields(fields: readonly string[]): JsonSchema {
  return { anyOf: fields.map((field) => ({ required: [field] })) };
}

function whenever(test: Test, then: JsonSchema): JsonSchema {
  if ("is" in test) {
    return { if: { properties: { [test.field]: { enum: test.is } }, required: [test.field] }, then };
  }
  const there = { required: [test.field] };
  return test.present ? { if: there, then } : { if: { not: there }, then };
}
