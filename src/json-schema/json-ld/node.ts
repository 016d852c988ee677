import type * as z from "zod";
import { unwrap } from "../../model/field.js";
import { placeOfField } from "../../model/text/place.js";

/** The fields of an object, or of each alternative of a union of objects; empty for other values. */
export function objectsOf(value: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>>[] {
  const { def } = (unwrap(value) as z.core.$ZodTypes)._zod;
  if (def.type === "object") return [def.shape];
  return def.type === "union" ? def.options.flatMap((option) => objectsOf(option)) : [];
}

/** The interfaces of the value of a field. */
export function typesOfField(types: readonly string[], field: string): readonly string[] {
  const nothing = { vi: "", en: "" };
  return placeOfField({ kind: "", path: [], types, title: nothing }, field, NOTHING).types;
}

const NOTHING = { _zod: { def: { type: "any" } } } as unknown as z.core.$ZodType;
