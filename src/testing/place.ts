import type * as z from "zod";
import { unwrap } from "../model/field.js";
import type { FieldInfo } from "../model/value/field-info.js";
import { fieldInfo } from "../model/value/field-info.js";

/** One value of a record with the schema node it stands at. */
export interface Place {
  readonly pointer: string;
  readonly node: z.core.$ZodType;
  readonly info: FieldInfo;
  readonly value: unknown;
  /** The field it is the value of, or a member of the value of; empty for the root. */
  readonly field: string;
}

type Members = Readonly<Record<string, unknown>>;

/** Every value of a sound value with its schema node, an object or list before what stands in it. */
export function* placesIn(
  schema: z.core.$ZodType,
  value: unknown,
  pointer = "",
  field = "",
): Generator<Place> {
  const node = unwrap(schema);
  yield { pointer, node, info: infoOf(node), value, field };
  const { def } = (branchOf(node, value) as z.core.$ZodTypes)._zod;
  if (def.type === "object")
    for (const [key, child] of Object.entries(def.shape)) {
      const member = (value as Members)[key];
      if (member !== undefined) yield* placesIn(child, member, `${pointer}/${key}`, key);
    }
  else if (def.type === "array")
    for (const [index, member] of (value as unknown[]).entries())
      yield* placesIn(def.element, member, `${pointer}/${index}`, field);
}

/**
 * The same value with every place changed, what stands inside before what it stands in. `undefined` takes a place away,
 * and with it the object that cannot be without it and the list that would be empty.
 */
export function mapPlaces(
  schema: z.core.$ZodType,
  value: unknown,
  change: (place: Place) => unknown,
  pointer = "",
  field = "",
): unknown {
  const node = unwrap(schema);
  let changed = value;
  const { def } = (branchOf(node, value) as z.core.$ZodTypes)._zod;
  if (def.type === "object") {
    const members: Record<string, unknown> = {};
    for (const [key, child] of Object.entries(def.shape)) {
      const member = (value as Members)[key];
      if (member === undefined) continue;
      const result = mapPlaces(child, member, change, `${pointer}/${key}`, key);
      if (result !== undefined) members[key] = result;
      else if (!isOptional(child)) return undefined;
    }
    changed = members;
  } else if (def.type === "array") {
    const members = (value as unknown[])
      .map((member, index) => mapPlaces(def.element, member, change, `${pointer}/${index}`, field))
      .filter((member) => member !== undefined);
    if (members.length === 0) return undefined;
    changed = members;
  }
  return change({ pointer, node, info: infoOf(node), value: changed, field });
}

/** Whether the field of a schema may be absent. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === "optional";
}

/** What a schema node knows beyond its structure. */
export function infoOf(node: z.core.$ZodType): FieldInfo {
  return fieldInfo.get(node as never) ?? {};
}

/** The alternative of a union whose `type` the value has; any other node itself. */
function branchOf(node: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const { def } = (node as z.core.$ZodTypes)._zod;
  if (def.type !== "union" || !("discriminator" in def)) return node;
  const { discriminator } = def as z.core.$ZodDiscriminatedUnionDef;
  const chosen = (value as Members)[discriminator] as string;
  const matching = def.options.find((option) =>
    (option as z.core.$ZodObject)._zod.def.shape[discriminator]?._zod.values?.has(chosen),
  );
  return matching ?? node;
}
