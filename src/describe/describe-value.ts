import type * as z from "zod";
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
          types.length === def.options.length ? [types[index] ?? ""] : [],
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
      const max = boundOf(node, "max_length");
      return {
        type: "text",
        ...(format && { format }),
        ...(max !== undefined && { maxLength: max }),
        ...(reference && { reference }),
      };
    }
    case "number": {
      const [min, max] = [boundOf(node, "greater_than"), boundOf(node, "less_than")];
      const whole =
        def.checks?.some(({ _zod }) => _zod.def.check === "number_format") === true || "format" in def;
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
  const [min, max] = [boundOf(node, "min_length"), boundOf(node, "max_length")];
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

type Bound = "min_length" | "max_length" | "greater_than" | "less_than";

function boundOf(node: z.core.$ZodType, bound: Bound): number | undefined {
  for (const { _zod } of (node._zod.def.checks ?? []) as unknown as readonly z.core.$ZodChecks[]) {
    const { def } = _zod;
    if (def.check !== bound) continue;
    if (def.check === "min_length") return def.minimum;
    return def.check === "max_length" ? def.maximum : Number(def.value);
  }
  return undefined;
}
