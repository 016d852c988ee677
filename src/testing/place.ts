import type * as z from "zod";
import { unwrap } from "../model/field.js";
import type { FieldInfo } from "../model/value/field-info.js";
import { fieldInfo } from "../model/value/field-info.js";

/** One value of a record with the schema node it stands at. */
export interface Place {
  readonly node: z.core.$ZodType;
  readonly info: FieldInfo;
  readonly value: unknown;
  /** The field it is the value of, or a member of the value of; empty for the root. */
  readonly field: string;
}

/** A place with the way to it. */
export interface PlaceAt extends Place {
  readonly pointer: string;
}

type Members = Readonly<Record<string, unknown>>;

/** Every value of a sound value with its schema node, an object or list before what stands in it. */
export function* placesIn(
  schema: z.core.$ZodType,
  value: unknown,
  pointer = "",
  field = "",
): Generator<PlaceAt> {
  const { node, info, ...inside } = knownOf(schema);
  yield { pointer, node, info, value, field };
  const { fields, element } = inside.branches ? branchOf(inside.branches, value) : inside;
  for (const { key, schema: child } of fields) {
    const member = (value as Members)[key];
    if (member !== undefined) yield* placesIn(child, member, `${pointer}/${key}`, key);
  }
  if (element !== undefined)
    for (const [index, member] of (value as unknown[]).entries())
      yield* placesIn(element, member, `${pointer}/${index}`, field);
}

/**
 * The same value with every place changed, what stands inside before what it stands in. `undefined` takes a place away,
 * and with it the object that cannot be without it and the list that would be empty.
 */
export function mapPlaces(
  schema: z.core.$ZodType,
  value: unknown,
  change: (place: Place) => unknown,
  field = "",
): unknown {
  const { node, info, ...inside } = knownOf(schema);
  const { fields, element, isObject } = inside.branches ? branchOf(inside.branches, value) : inside;
  let changed = value;
  if (isObject) {
    const members: Record<string, unknown> = {};
    for (const { key, schema: child, optional } of fields) {
      const member = (value as Members)[key];
      if (member === undefined) continue;
      const result = mapPlaces(child, member, change, key);
      if (result !== undefined) members[key] = result;
      else if (!optional) return undefined;
    }
    changed = members;
  } else if (element !== undefined) {
    const members = (value as unknown[])
      .map((member) => mapPlaces(element, member, change, field))
      .filter((member) => member !== undefined);
    if (members.length === 0) return undefined;
    changed = members;
  }
  return change({ node, info, value: changed, field });
}

/** Whether the field of a schema may be absent. */
export function isOptional(schema: z.core.$ZodType): boolean {
  return (schema as z.core.$ZodTypes)._zod.def.type === "optional";
}

/** What a schema node knows beyond its structure. */
export function infoOf(node: z.core.$ZodType): FieldInfo {
  return fieldInfo.get(node as never) ?? {};
}

/** What a walk needs to know of a schema, read once. */
interface Known {
  readonly node: z.core.$ZodType;
  readonly info: FieldInfo;
  readonly isObject: boolean;
  readonly fields: readonly {
    readonly key: string;
    readonly schema: z.core.$ZodType;
    readonly optional: boolean;
  }[];
  readonly element: z.core.$ZodType | undefined;
  /** The alternatives of a union by the value that tells them apart. */
  readonly branches: Branches | undefined;
}

interface Branches {
  readonly discriminator: string;
  readonly byValue: ReadonlyMap<unknown, Known>;
}

const known = new WeakMap<z.core.$ZodType, Known>();

function knownOf(schema: z.core.$ZodType): Known {
  let it = known.get(schema);
  if (it === undefined) {
    it = read(schema);
    known.set(schema, it);
  }
  return it;
}

function read(schema: z.core.$ZodType): Known {
  const node = unwrap(schema);
  const { def } = (node as z.core.$ZodTypes)._zod;
  return {
    node,
    info: infoOf(node),
    isObject: def.type === "object",
    fields:
      def.type === "object"
        ? Object.entries(def.shape).map(([key, child]) => ({
            key,
            schema: child,
            optional: isOptional(child),
          }))
        : [],
    element: def.type === "array" ? def.element : undefined,
    branches: def.type === "union" && "discriminator" in def ? branchesOf(def) : undefined,
  };
}

function branchesOf(def: z.core.$ZodUnionDef): Branches {
  const { discriminator, options } = def as z.core.$ZodDiscriminatedUnionDef;
  const byValue = options.flatMap((option) => {
    const { shape } = (option as z.core.$ZodObject)._zod.def;
    return [...(shape[discriminator]?._zod.values ?? [])].map((value) => [value, knownOf(option)] as const);
  });
  return { discriminator, byValue: new Map(byValue) };
}

function branchOf(
  { discriminator, byValue }: Branches,
  value: unknown,
): Pick<Known, "fields" | "element" | "isObject"> {
  return (
    byValue.get((value as Members)[discriminator]) ?? { fields: [], element: undefined, isObject: false }
  );
}
