import type * as z from "zod";
import { toPointer } from "../core/pointer.js";
import { present } from "../core/present.js";
import { mostSimilar } from "../core/similar.js";
import { wellFormed } from "../core/text.js";
import type { LazyParams } from "../issues/collector.js";
import { foundOf, typeOfValue } from "../issues/found.js";
import type { IssueCode } from "../issues/issue.js";
import type { ValueType } from "../issues/params.js";
import { schemaAt } from "../model/field.js";
import { fieldInfo } from "../model/value/field-info.js";

/** Takes an issue at a pointer within the checked value. */
export type ReportStructure = <Code extends IssueCode>(
  code: Code,
  pointer: string,
  params: LazyParams<Code>,
) => void;

/** Checks a value against a schema and reports every difference in our codes. Never throws. */
export function checkStructure(schema: z.core.$ZodType, value: unknown, report: ReportStructure): void {
  try {
    const parsed = (schema as z.ZodType).safeParse(value);
    const root = { schema, value };
    if (!parsed.success) for (const issue of parsed.error.issues) translate(issue, [], root, report);
  } catch {
    // Getters and proxies of hostile objects may throw anything.
    report("unreadable_value", "", {});
  }
}

/** The same for a part of a value, at a path from its root. May throw what the value throws. */
export function checkPart(
  schema: z.core.$ZodType,
  part: unknown,
  path: readonly PropertyKey[],
  root: Root,
  report: ReportStructure,
): void {
  // `safeParse` would write a message for each issue, and an error with a stack around them.
  const { issues } = schema._zod.run({ value: part, issues: [] }, { async: false }) as z.core.ParsePayload;
  for (const issue of issues)
    translate({ ...issue, path: issue.path ?? [] } as z.core.$ZodIssue, path, root, report);
}

interface Root {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

function translate(
  issue: z.core.$ZodIssue,
  parents: readonly PropertyKey[],
  root: Root,
  report: ReportStructure,
): void {
  // Whole numbers have bounds of their own, within which every number is safe.
  if ((issue.code === "too_big" || issue.code === "too_small") && issue.origin === "int") return;
  const path = [...parents, ...issue.path];
  const pointer = toPointer(path);
  const value = valueOf(root.value, path);
  switch (issue.code) {
    case "invalid_type":
      reportType(issue.expected, path, value, report);
      break;
    case "unrecognized_keys":
      reportUnknownKeys(issue.keys, keysOf(schemaAt(root.schema, path)), path, report);
      break;
    case "too_big":
      reportTooBig(issue, pointer, value, report);
      break;
    case "too_small":
      if (issue.origin === "array") report("empty_list", pointer, {});
      else report("number_too_small", pointer, { min: Number(issue.minimum), found: Number(value) });
      break;
    case "invalid_format":
      reportFormat(schemaAt(root.schema, path), pointer, String(value), report);
      break;
    case "invalid_value":
      reportChoice(issue.values, schemaAt(root.schema, path), path, value, report);
      break;
    case "invalid_union":
      translateUnion(issue, path, root, report);
      break;
    default:
      report("wrong_type", pointer, { expected: "other", found: typeOfValue(value) });
  }
}

/** Reports keys beside those that are known. */
export function reportUnknownKeys(
  keys: readonly string[],
  known: readonly string[],
  path: readonly PropertyKey[],
  report: ReportStructure,
): void {
  for (const key of keys)
    report("unknown_key", toPointer([...path, wellFormed(key.slice(0, 200))]), () => ({
      key: wellFormed(key.slice(0, 80)),
      ...present({ similar: mostSimilar(key, known) }),
    }));
}

const TYPES: Readonly<Record<string, ValueType>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "yes-no",
  array: "list",
  object: "object",
};

function reportType(
  expected: string,
  path: readonly PropertyKey[],
  value: unknown,
  report: ReportStructure,
): void {
  const pointer = toPointer(path);
  if (value === undefined && path.length > 0)
    report("missing_field", pointer, { field: String(path.at(-1)) });
  else if (expected === "int" && typeof value === "number" && Number.isFinite(value))
    report("number_not_whole", pointer, { found: value });
  else report("wrong_type", pointer, { expected: TYPES[expected] ?? "other", found: typeOfValue(value) });
}

function reportTooBig(
  issue: z.core.$ZodIssueTooBig,
  pointer: string,
  value: unknown,
  report: ReportStructure,
): void {
  const max = Number(issue.maximum);
  if (typeof value === "string") report("text_too_long", pointer, { max, found: Array.from(value).length });
  else if (Array.isArray(value)) report("too_many_items", pointer, { max, found: value.length });
  else report("number_too_large", pointer, { max, found: Number(value) });
}

function reportFormat(
  schema: z.core.$ZodType | undefined,
  pointer: string,
  value: string,
  report: ReportStructure,
): void {
  const format = (schema && fieldInfo.get(schema as never)?.format) ?? "text";
  if (format !== "text") report("invalid_format", pointer, { format, found: foundOf(value) });
  else if (value.trim() === "") report("blank_text", pointer, {});
  else {
    const position = Math.max(0, value.search(/[\p{Cs}\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u));
    const character = "U+" + value.charCodeAt(position).toString(16).toUpperCase().padStart(4, "0");
    report("invalid_characters", pointer, { position, character });
  }
}

function reportChoice(
  allowed: readonly unknown[],
  schema: z.core.$ZodType | undefined,
  path: readonly PropertyKey[],
  value: unknown,
  report: ReportStructure,
): void {
  const pointer = toPointer(path);
  const found = foundOf(value);
  if (value === undefined && path.length > 0)
    report("missing_field", pointer, { field: String(path.at(-1)) });
  else if (allowed.length === 1) report("invalid_literal", pointer, { expected: foundOf(allowed[0]), found });
  else if (typeof value !== "string")
    report("wrong_type", pointer, { expected: "text", found: typeOfValue(value) });
  else {
    const members = allowed.map(String);
    const list = (schema && fieldInfo.get(schema as never)?.list?.name) ?? "";
    report("invalid_code", pointer, () => ({
      list,
      found,
      allowed: members,
      ...present({ similar: mostSimilar(value, members) }),
    }));
  }
}

function translateUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: readonly PropertyKey[],
  root: Root,
  report: ReportStructure,
): void {
  const value = valueOf(root.value, path);
  if (issue.discriminator !== undefined) {
    // The path ends with the discriminator itself.
    const union = schemaAt(root.schema, path.slice(0, -1)) ?? root.schema;
    reportChoice(choicesOf(union, issue.discriminator), undefined, path, value, report);
    return;
  }
  if (value === undefined && path.length > 0) {
    report("missing_field", toPointer(path), { field: String(path.at(-1)) });
    return;
  }
  // The branch of the value's own type says what is wrong with it.
  const branch = issue.errors.find((issues) => issues.every((inner) => inner.code !== "invalid_type"));
  if (branch) for (const inner of branch) translate(inner, path, root, report);
  else {
    const expected = issue.errors.length > 2 ? "text-number-or-yes-no" : "text-or-number";
    report("wrong_type", toPointer(path), { expected, found: typeOfValue(value) });
  }
}

/** The values of the field that tells the alternatives of a union apart. */
function choicesOf(union: z.core.$ZodType, discriminator: string): string[] {
  const { def } = (union as z.core.$ZodTypes)._zod;
  if (def.type !== "union") return [];
  return def.options.flatMap((option) => {
    const field = (option as z.core.$ZodObject)._zod.def.shape[discriminator];
    return [...(field?._zod.values ?? [])].map(String);
  });
}

function keysOf(schema: z.core.$ZodType | undefined): string[] {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  return def?.type === "object" ? Object.keys(def.shape) : [];
}

function valueOf(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}
