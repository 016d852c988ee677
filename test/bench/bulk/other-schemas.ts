/** The schema of a kind of record in other libraries, made of our own: the same fields, forms, codes and bounds. */
import type { TSchema } from "@sinclair/typebox";
import { Type } from "@sinclair/typebox";
import { type } from "arktype";
import * as v from "valibot";
import type * as z from "zod";

type Checks = Readonly<Record<string, unknown>>;
type Valibot = v.GenericSchema;

/** What differs from library to library. A walk over our schema puts it together. */
interface Library<Schema> {
  text(pattern: RegExp | undefined, max: number): Schema;
  number(min: number, max: number, isWhole: boolean): Schema;
  boolean(): Schema;
  choice(values: readonly (string | boolean)[]): Schema;
  list(member: Schema, min: number, max: number): Schema;
  union(options: readonly Schema[]): Schema;
  object(fields: readonly (readonly [key: string, schema: Schema, isOptional: boolean])[]): Schema;
}

/** Translates a schema; throws at a construct that it does not know. */
function translate<Schema>(schema: z.core.$ZodType, library: Library<Schema>): Schema {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = (def.checks ?? []).map((check) => check._zod.def as unknown as Checks);
  const valueOf = (name: string, key: string): unknown => checks.find(({ check }) => check === name)?.[key];
  const count = (name: string, key: string, otherwise: number): number =>
    Number(valueOf(name, key) ?? otherwise);
  switch (def.type) {
    case "string":
      return library.text(
        valueOf("string_format", "pattern") as RegExp | undefined,
        count("max_length", "maximum", 1e9),
      );
    case "number": {
      if (checks.some(({ inclusive }) => inclusive === false)) throw new Error("an exclusive bound");
      const isWhole = "format" in def || valueOf("number_format", "format") === "safeint";
      return library.number(
        count("greater_than", "value", -1e300),
        count("less_than", "value", 1e300),
        isWhole,
      );
    }
    case "boolean":
      return library.boolean();
    case "enum":
      return library.choice(Object.values(def.entries).map(String));
    case "literal":
      return library.choice(
        def.values.map((value) => {
          if (typeof value === "string" || typeof value === "boolean") return value;
          throw new Error(`the literal ${String(value)}`);
        }),
      );
    case "array":
      return library.list(
        translate(def.element, library),
        count("min_length", "minimum", 0),
        count("max_length", "maximum", 1e9),
      );
    case "union":
      return library.union(def.options.map((option) => translate(option, library)));
    case "object":
      return library.object(
        Object.entries(def.shape).map(([key, field]) => {
          const inner = (field as z.core.$ZodTypes)._zod.def;
          const isOptional = inner.type === "optional";
          return [key, translate(isOptional ? inner.innerType : field, library), isOptional];
        }),
      );
    default:
      throw new Error(def.type);
  }
}

const valibot: Library<Valibot> = {
  text: (pattern, max) =>
    pattern === undefined
      ? v.pipe(v.string(), v.maxLength(max))
      : v.pipe(v.string(), v.maxLength(max), v.regex(pattern)),
  number: (min, max, isWhole) =>
    isWhole
      ? v.pipe(v.number(), v.safeInteger(), v.minValue(min), v.maxValue(max))
      : v.pipe(v.number(), v.minValue(min), v.maxValue(max)),
  boolean: () => v.boolean(),
  choice: (values) =>
    values.every((value) => typeof value === "string")
      ? v.picklist(values)
      : v.union(values.map((value) => v.literal(value))),
  list: (member, min, max) => v.pipe(v.array(member), v.minLength(min), v.maxLength(max)),
  union: (options) => v.union([...options]),
  object: (fields) =>
    v.strictObject(
      Object.fromEntries(
        fields.map(([key, schema, isOptional]) => [key, isOptional ? v.optional(schema) : schema]),
      ),
    ),
};

const typebox: Library<TSchema> = {
  text: (pattern, maxLength) =>
    pattern === undefined ? Type.String({ maxLength }) : Type.RegExp(pattern, { maxLength }),
  number: (minimum, maximum, isWhole) =>
    isWhole ? Type.Integer({ minimum, maximum }) : Type.Number({ minimum, maximum }),
  boolean: () => Type.Boolean(),
  choice: (values) => Type.Union(values.map((value) => Type.Literal(value))),
  list: (member, minItems, maxItems) => Type.Array(member, { minItems, maxItems }),
  union: (options) => Type.Union([...options]),
  object: (fields) =>
    Type.Object(
      Object.fromEntries(
        fields.map(([key, schema, isOptional]) => [key, isOptional ? Type.Optional(schema) : schema]),
      ),
      { additionalProperties: false },
    ),
};

/** Its types follow each definition letter by letter: here they would stand in the way. */
type Arktype = typeof type.string;
const loose = (schema: unknown): Arktype => schema as Arktype;

const arktype: Library<Arktype> = {
  text: (pattern, max) => {
    const bounded = type.string.atMostLength(max);
    return loose(pattern === undefined ? bounded : bounded.matching(pattern));
  },
  number: (min, max, isWhole) =>
    loose((isWhole ? type.keywords.number.integer : type.number).atLeast(min).atMost(max)),
  boolean: () => loose(type.boolean),
  choice: (values) => loose(type.enumerated(...values)),
  list: (member, min, max) => loose(member.array().atLeastLength(min).atMostLength(max)),
  union: (options) => loose(type.or(...(options as never[]))),
  object: (fields) =>
    loose(
      type({
        "+": "reject",
        ...Object.fromEntries(
          fields.map(([key, schema, isOptional]) => [isOptional ? `${key}?` : key, schema]),
        ),
      } as never),
    ),
};

/** A schema of ours for valibot. */
export function toValibot(schema: z.core.$ZodType): Valibot {
  return translate(schema, valibot);
}

/** A schema of ours for typebox. */
export function toTypebox(schema: z.core.$ZodType): TSchema {
  return translate(schema, typebox);
}

/** A schema of ours for arktype: called with a value, it gives the value or the errors. */
export function toArktype(schema: z.core.$ZodType): Arktype {
  return translate(schema, arktype);
}
