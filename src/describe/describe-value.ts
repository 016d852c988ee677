import type * as z from "zod";
import { itemAt } from "../core/item-at.js";
import { boundsOf } from "../model/bound.js";
import { unwrap } from "../model/field.js";
import { fieldInfo } from "../model/value/field-info.js";
import type { ValueDescription } from "./model-description.js";

/** Describes an object within a record and answers with its name; `own` is the interface it has, if it has one. */
export type DescribeObject = (object: z.core.$ZodType, own: string | undefined) => string;

/** Describes the value of a schema node; of a list, its members. */
export function describeValue(
  schema: z.core.$ZodType,
  types: readonly string[],
  describeObject: DescribeObject,
): ValueDescription {
  const node = unwrap(schema);
  const { list, format, reference, unit } = fieldInfo.get(node as never) ?? {};
  if (list !== undefined) return { type: "code", codes: list };
  const { def } = (node as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "array":
      return describeValue(def.element, types, describeObject);
    case "object": {
      const [own, ...others] = types;
      return { type: "object", objects: [describeObject(node, others.length > 0 ? undefined : own)] };
    }
    case "union": {
      const options = def.options.map((option, index) =>
        describeValue(
          option,
          types.length === def.options.length ? [itemAt(types, index)] : [],
          describeObject,
        ),
      );
      const objects = options.flatMap((option) => option.objects ?? []);
      return objects.length === options.length ? { type: "object", objects } : { type: "one-of", options };
    }
    case "literal":
      return { type: "literal", literals: def.values };
    case "enum":
      return { type: "literal", literals: Object.values(def.entries) };
    case "boolean":
      return { type: "yes-no" };
    case "string": {
      const { max } = boundsOf(node);
      return {
        type: "text",
        ...(format && { format }),
        ...(max !== undefined && { maxLength: max }),
        ...(reference && { reference }),
      };
    }
    case "number": {
      const { min, max, whole } = boundsOf(node);
      return {
        type: whole ? "whole-number" : "number",
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        ...(unit && { unit }),
      };
    }
    default:
      return { type: "other" };
  }
}

/** The bounds of the length of a list; `undefined` for what is no list. */
export function lengthOf(node: z.core.$ZodType): { min?: number; max?: number } | undefined {
  if ((node as z.core.$ZodTypes)._zod.def.type !== "array") return undefined;
  const { min, max } = boundsOf(node);
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
