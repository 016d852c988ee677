import type * as z from "zod";
import type { RecordKind } from "../core/record-kind.js";
import { catalog } from "./catalog.js";
import type { FieldInfo } from "./value/field-info.js";
import { fieldInfo } from "./value/field-info.js";

/** One place in the schema of a kind. */
export interface Field {
  /** The way to it from the record; `*` stands for any member of a list. */
  readonly path: readonly string[];
  readonly schema: z.core.$ZodType;
  /** Its format, code list or reference; empty when it has none. */
  readonly info: FieldInfo;
}

const fieldsByKind = new Map<RecordKind, readonly Field[]>();

/** Every place in the schema of a kind, in order, nested ones after the object they stand in. */
export function fieldsOf(kind: RecordKind): readonly Field[] {
  let fields = fieldsByKind.get(kind);
  if (fields === undefined) {
    fields = [...walk(catalog[kind].schema, [])];
    fieldsByKind.set(kind, fields);
  }
  return fields;
}

/** Every place below a schema node, the node itself first. */
export function* walk(schema: z.core.$ZodType, path: readonly string[]): Generator<Field> {
  const node = unwrap(schema);
  const info = fieldInfo.get(node as never) ?? {};
  yield { path, schema: node, info };
  const { def } = (node as z.core.$ZodTypes)._zod;
  if (def.type === "object")
    for (const [key, child] of Object.entries(def.shape)) yield* walk(child, [...path, key]);
  else if (def.type === "array") yield* walk(def.element, [...path, "*"]);
  else if (def.type === "union") for (const option of def.options) yield* walkOption(option, path);
}

/** An alternative stands at the place of its union, so only what is below it is a place of its own. */
function* walkOption(option: z.core.$ZodType, path: readonly string[]): Generator<Field> {
  const [, ...below] = walk(option, path);
  yield* below;
}

/** The schema inside `optional`. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let node = schema as z.core.$ZodTypes;
  while (node._zod.def.type === "optional") node = node._zod.def.innerType as z.core.$ZodTypes;
  return node;
}

/** The schema node at a path of keys and indexes; `undefined` when the schema has no such place. */
export function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | undefined {
  const node = unwrap(schema);
  const [step, ...rest] = path;
  if (step === undefined) return node;
  const { def } = (node as z.core.$ZodTypes)._zod;
  if (def.type === "object") {
    const child = Object.hasOwn(def.shape, step) ? def.shape[String(step)] : undefined;
    return child && schemaAt(child, rest);
  }
  if (def.type === "array") return typeof step === "number" ? schemaAt(def.element, rest) : undefined;
  if (def.type !== "union") return undefined;
  for (const option of def.options) {
    const found = schemaAt(option, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values at a path with their pointers; members of lists one by one. */
export function* valuesAt(
  value: unknown,
  path: readonly string[],
  pointer = "",
): Generator<[string, unknown]> {
  const [step, ...rest] = path;
  if (value === undefined) return;
  if (step === undefined) {
    yield [pointer, value];
  } else if (step === "*") {
    if (Array.isArray(value))
      for (const [index, member] of value.entries())
        yield* valuesAt(member, rest, `${pointer}/${String(index)}`);
  } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step)) {
    yield* valuesAt((value as Readonly<Record<string, unknown>>)[step], rest, `${pointer}/${step}`);
  }
}
