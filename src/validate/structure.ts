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
import type { FieldInfo } from "../model/value/field-info.js";
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
    checkPart(schema, value, [], { schema, value }, report);
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
  for (const issue of issues) translate({ ...issue, path: issue.path ?? [] } as Issue, path, root, report);
}

/** `inst`: the schema that refuses; absent within a union. */
type Issue = z.core.$ZodIssue & { readonly inst?: z.core.$ZodType };

interface Root {
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

function translate(issue: Issue, parents: readonly PropertyKey[], root: Root, report: ReportStructure): void {
  const path = [...parents, ...issue.path];
  const pointer = toPointer(path);
  const value = valueOf(root.value, path);
  const field = path.at(-1);
  if (value === undefined && field !== undefined) {
    report("missing_field", pointer, { field: String(field) });
    return;
  }
  switch (issue.code) {
    case "invalid_type":
      reportType(issue.expected, pointer, value, report);
      break;
    case "unrecognized_keys":
      reportUnknownKeys(issue.keys, keysOf(issue.inst), path, report);
      break;
    case "too_big":
      reportTooBig(issue, pointer, value, report);
      break;
    case "too_small":
      reportTooSmall(issue, pointer, value, report);
      break;
    case "invalid_format":
      reportFormat(infoAt(root, path), pointer, String(value), report);
      break;
    case "invalid_value":
      reportChoice(issue.values, infoAt(root, path), pointer, value, report);
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

function reportType(expected: string, pointer: string, value: unknown, report: ReportStructure): void {
  if (expected === "int") report("number_not_whole", pointer, { found: Number(value) });
  else report("wrong_type", pointer, { expected: TYPES[expected] ?? "other", found: typeOfValue(value) });
}

/** Whole numbers have bounds of their own, within which every number is safe. */
const SAFE = "int";

function reportTooBig(
  { origin, maximum }: z.core.$ZodIssueTooBig,
  pointer: string,
  value: unknown,
  report: ReportStructure,
): void {
  const max = Number(maximum);
  if (typeof value === "string") report("text_too_long", pointer, { max, found: Array.from(value).length });
  else if (Array.isArray(value)) report("too_many_items", pointer, { max, found: value.length });
  else if (origin !== SAFE) report("number_too_large", pointer, { max, found: Number(value) });
}

function reportTooSmall(
  { origin, minimum }: z.core.$ZodIssueTooSmall,
  pointer: string,
  value: unknown,
  report: ReportStructure,
): void {
  if (origin === "array") report("empty_list", pointer, {});
  else if (origin !== SAFE)
    report("number_too_small", pointer, { min: Number(minimum), found: Number(value) });
}

function reportFormat(
  { format = "text" }: FieldInfo,
  pointer: string,
  value: string,
  report: ReportStructure,
): void {
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
  { list }: FieldInfo,
  pointer: string,
  value: unknown,
  report: ReportStructure,
): void {
  const found = foundOf(value);
  if (allowed.length === 1) report("invalid_literal", pointer, { expected: foundOf(allowed[0]), found });
  else if (typeof value !== "string")
    report("wrong_type", pointer, { expected: "text", found: typeOfValue(value) });
  else {
    const members = allowed.map(String);
    report("invalid_code", pointer, () => ({
      list: list?.name ?? "",
      found,
      allowed: members,
      ...present({ similar: mostSimilar(value, members) }),
    }));
  }
}

interface UnionIssue {
  /** The issues of each alternative. */
  readonly errors: readonly (readonly z.core.$ZodIssue[])[];
  /** The values of the field that tells alternatives apart, to which the path leads; absent: there is no such field. */
  readonly options?: readonly unknown[];
}

function translateUnion(
  { errors, options }: UnionIssue,
  path: readonly PropertyKey[],
  root: Root,
  report: ReportStructure,
): void {
  const pointer = toPointer(path);
  const value = valueOf(root.value, path);
  if (options !== undefined) {
    reportChoice(options, {}, pointer, value, report);
    return;
  }
  // The branch of the value's own type says what is wrong with it.
  const branch = errors.find((issues) => issues.every((inner) => inner.code !== "invalid_type"));
  if (branch) for (const inner of branch) translate(inner, path, root, report);
  else {
    const expected = errors.length > 2 ? "text-number-or-yes-no" : "text-or-number";
    report("wrong_type", pointer, { expected, found: typeOfValue(value) });
  }
}

function infoAt({ schema }: Root, path: readonly PropertyKey[]): FieldInfo {
  const node = schemaAt(schema, path);
  return (node && fieldInfo.get(node as never)) ?? {};
}

function keysOf(closed: z.core.$ZodType | undefined): string[] {
  return Object.keys((closed as z.core.$ZodObject | undefined)?._zod.def.shape ?? {});
}

function valueOf(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  return value;
}
