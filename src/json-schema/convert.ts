import type * as z from "zod";
import { itemAt } from "../core/item-at.js";
import { boundsOf } from "../model/bound.js";
import type { Condition } from "../model/definition.js";
import { unwrap } from "../model/field.js";
import type { KindDefinition } from "../model/text/kind-definition.js";
import type { Place } from "../model/text/place.js";
import { placeOfField, textOfType } from "../model/text/place.js";
import { fieldInfo } from "../model/value/field-info.js";
import { codeSchema } from "./code-schema.js";
import { anyOfFields, conditionKeywords } from "./condition.js";
import type { JsonSchema } from "./json-schema.js";
import { leafSchema } from "./leaf.js";
import { partName } from "./part-name.js";
import type { SharedParts } from "./shared-parts.js";
import { wordsOf } from "./words.js";

/** What a conversion needs to know all the way down. */
export interface Conversion {
  readonly parts: SharedParts;
  /** The kind whose words and conditions apply; absent: only those of the library's own fields. */
  readonly definition?: KindDefinition;
}

/** The JSON Schema of the value at a place. Objects, code lists and written forms with a name become shared parts. */
export function convert(schema: z.core.$ZodType, place: Place, conversion: Conversion): JsonSchema {
  const node = unwrap(schema);
  const { list } = fieldInfo.get(node as never) ?? {};
  if (list !== undefined) return conversion.parts.refer(partName(list.name), codeSchema(list));
  const { def } = (node as z.core.$ZodTypes)._zod;
  if (def.type === "object") {
    const object = objectSchema(node as z.core.$ZodObject, place, conversion);
    const [name, ...others] = place.types;
    return name === undefined || others.length > 0
      ? object
      : conversion.parts.refer(name, { ...wordsOfType(name), ...object });
  }
  if (def.type === "array") {
    return { type: "array", ...lengthKeywords(node), items: convert(def.element, place, conversion) };
  }
  if (def.type === "union") {
    const options = def.options.map((option, index) => {
      const own = place.types.length === def.options.length ? [itemAt(place.types, index)] : place.types;
      return convert(option, { ...place, types: own }, conversion);
    });
    return "discriminator" in def ? { oneOf: options } : { anyOf: options };
  }
  return leafSchema(node, conversion.parts);
}

/** The JSON Schema of an object, written out, with the conditions of its kind when it is the record itself. */
export function objectSchema(
  node: z.core.$ZodObject,
  place: Place,
  conversion: Conversion,
  before: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const { shape, catchall } = node._zod.def;
  const { definition } = conversion;
  const conditions = place.path.length === 0 ? (definition?.conditions ?? []) : [];
  const fields = Object.entries(shape).map(([field, schema]) => {
    const at = placeOfField(place, field, schema, definition);
    const inside = conditions.filter((condition) => condition.at === field);
    return [field, { ...wordsOf(at), ...withItems(convert(schema, at, conversion), inside) }] as const;
  });
  const needed = Object.entries(shape).filter(([, schema]) => schema._zod.optin !== "optional");
  const required = [...Object.keys(before), ...needed.map(([field]) => field)];
  return {
    type: "object",
    properties: { ...before, ...Object.fromEntries(fields) },
    ...(required.length > 0 && { required }),
    ...(catchall && { additionalProperties: catchall._zod.def.type !== "never" }),
    ...periodKeywords(node),
    ...conditionKeywords(conditions.filter(({ at }) => at === undefined)),
  };
}

function lengthKeywords(list: z.core.$ZodType): JsonSchema {
  const { min, max } = boundsOf(list);
  return { ...(min !== undefined && { minItems: min }), ...(max !== undefined && { maxItems: max }) };
}

/** Conditions about the members of a list stand beside the reference to what the members are. */
function withItems(schema: JsonSchema, conditions: readonly Condition[]): JsonSchema {
  if (conditions.length === 0) return schema;
  return {
    ...schema,
    items: { ...(schema.items as JsonSchema), type: "object", ...conditionKeywords(conditions) },
  };
}

function periodKeywords(node: z.core.$ZodObject): JsonSchema {
  if (fieldInfo.get(node as never)?.period === undefined) return {};
  const fields = Object.entries(node._zod.def.shape);
  const optional = fields.every(([, schema]) => schema._zod.optin === "optional");
  return {
    ...(optional && anyOfFields(fields.map(([field]) => field))),
    "x-ordered": [{ earlier: "start", later: "end" }],
  };
}

function wordsOfType(name: string): JsonSchema {
  const title = name.charAt(0) + name.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const text = textOfType(name);
  return { title, ...(text && { description: text.en, "x-vi": { description: text.vi } }) };
}
