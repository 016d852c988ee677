import * as z from "zod";
import type { Format } from "../model/value/field-info.js";
import { fieldInfo } from "../model/value/field-info.js";
import type { JsonSchema } from "./json-schema.js";
import { portablePattern } from "./pattern.js";
import type { SharedParts } from "./shared-parts.js";
import { partName } from "./part-name.js";

/** The JSON Schema of a text, number, literal or other value without parts of its own. */
export function leafSchema(node: z.core.$ZodType, parts: SharedParts): JsonSchema {
  const schema = plainSchema(node);
  const { format, reference, unit } = fieldInfo.get(node as never) ?? {};
  if (format === undefined) return { ...schema, ...(unit && { "x-unit": unit }) };
  const name = nameOfFormat(format, Number(schema.maxLength));
  const part = parts.refer(name, {
    title: TITLES[format],
    ...schema,
    ...(format === "day" && { format: "date" }),
    "x-format": format,
  });
  return { ...part, ...(reference && { "x-reference": reference }) };
}

/** What zod itself says of the node, without the words: those come from the place, in both languages. */
function plainSchema(node: z.core.$ZodType): JsonSchema {
  const all = z.toJSONSchema(node, { metadata: z.registry(), io: "input", unrepresentable: "any" });
  const keywords = Object.entries(all).filter(([key]) => key !== "$schema");
  return Object.fromEntries(
    keywords.map(([key, value]) => [key, key === "pattern" ? portablePattern(String(value)) : value]),
  );
}

function nameOfFormat(format: Format, maxLength: number): string {
  return format === "text" ? `Text${maxLength}` : partName(format);
}

const TITLES: Readonly<Record<Format, string>> = {
  id: "Id, beginning with its owner",
  day: "Day, YYYY-MM-DD",
  "partial-day": "Day as far as it is known",
  time: "Time of day, HH:MM, in Vietnam",
  text: "Visible text",
  url: "Web address",
  pointer: "JSON Pointer",
  "province-code": "Two-digit code of a province",
  "commune-code": "Five-digit code of a commune",
  "unit-ref": "Reference to a unit",
  "former-unit-ref": "Reference to a unit before 1 July 2025",
  "actor-ref": "Reference to an actor",
  "record-ref": "Reference to a record",
  "context-ref": "Reference to a visit, stop, session or report",
  "place-ref": "Reference to a unit, body or organisation",
  "post-body-ref": "Reference to the body of a post",
};
