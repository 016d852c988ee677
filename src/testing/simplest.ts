import { itemAt } from "../core/item-at.js";
import type * as z from "zod";
import { unwrap } from "../model/field.js";
import { boundsOf } from "../model/bound.js";
import { infoOf, isOptional } from "./place.js";
import type { Format } from "../model/value/field-info.js";
import { unitPool } from "./unit-pool.js";

const [{ code: province, communes }] = unitPool;
const commune = communes[0].code;

const byFormat: Readonly<Record<Exclude<Format, "id">, string>> = {
  text: "Nội dung",
  day: "2025-10-05",
  "partial-day": "2025-10-05",
  time: "08:00",
  url: "https://example.gov.vn/",
  pointer: "",
  "province-code": province,
  "commune-code": commune,
  "unit-ref": `commune:${commune}`,
  "former-unit-ref": `former-commune:${commune}`,
  "actor-ref": `peoples-committee@commune:${commune}`,
  "record-ref": `document:${province}/document-1`,
  "context-ref": `session:${province}/session-1`,
  "place-ref": `commune:${commune}`,
  "post-body-ref": `peoples-committee@commune:${commune}`,
};

/** The plainest value that fits a schema node: required fields only, one member in a list, the first code of a list. */
export function simplest(schema: z.core.$ZodType): unknown {
  const node = unwrap(schema);
  const { format, reference } = infoOf(node);
  if (format === "id") return `${province}/${reference ?? "record"}-1`;
  if (format !== undefined) return byFormat[format];
  const { def } = (node as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(def.shape)
          .filter(([, child]) => !isOptional(child))
          .map(([key, child]) => [key, simplest(child)]),
      );
    case "array":
      return [simplest(def.element)];
    case "union":
      return simplest(itemAt(def.options, 0));
    case "enum":
      return Object.values(def.entries)[0];
    case "literal":
      return def.values[0];
    case "number":
      return Math.max(1, boundsOf(node).min ?? 1);
    default:
      return true;
  }
}
