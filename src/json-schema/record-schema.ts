import type * as z from "zod";
import type { RecordKind } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import { unwrap } from "../model/field.js";
import type { KindDefinition } from "../model/text/kind-definition.js";
import { placeOfKind } from "../model/text/place.js";
import { objectSchema } from "./convert.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { schemaId } from "./schema-id.js";
import { SharedParts } from "./shared-parts.js";
import { wordsOf } from "./words.js";

/**
 * The JSON Schema of one kind of record, complete in itself: structure, code lists and the conditions of the kind. A kind
 * of one's own is given with its definition and gets no `$id`, because that name is its owner's to choose.
 *
 * @example ajv.compile(recordSchema("gift"))
 * @example recordSchema("fire-drill", ownCatalog["fire-drill"])
 */
export function recordSchema(kind: RecordKind): JsonSchema;
export function recordSchema(kind: string, definition: KindDefinition): JsonSchema;
export function recordSchema(kind: string, definition?: KindDefinition): JsonSchema {
  const parts = new SharedParts();
  const record = recordPart(kind, definition ?? catalog[kind as RecordKind], parts);
  const $id = definition === undefined ? { $id: schemaId(`${kind}.json`) } : {};
  return { $schema: DIALECT, ...$id, ...record, $defs: parts.all() };
}

/** The schema of a record within a larger document; `before` are properties that stand before its own. */
export function recordPart(
  kind: string,
  definition: KindDefinition,
  parts: SharedParts,
  before: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const place = placeOfKind(kind, definition);
  const node = unwrap(definition.schema) as z.core.$ZodObject;
  return {
    ...wordsOf(place),
    ...objectSchema(node, place, { parts, definition }, before),
    "x-kind": kind,
    "x-key": definition.key,
    "x-source": definition.source,
  };
}
