import type { RecordKind } from "../core/record-kind.js";
import { collections, recordKinds } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import { COLLECTION_LENGTH, DatasetHeaderSchema } from "../model/dataset.js";
import { placeOfField, placeOfKind } from "../model/text/place.js";
import { objectSchema } from "./convert.js";
import type { JsonSchema } from "./json-schema.js";
import { DIALECT } from "./json-schema.js";
import { partName } from "./part-name.js";
import { recordPart } from "./record-schema.js";
import { schemaId } from "./schema-id.js";
import { SharedParts } from "./shared-parts.js";
import { wordsOf } from "./words.js";

/** The JSON Schema of a dataset in one document, complete in itself. */
export function datasetSchema(): JsonSchema {
  const parts = new SharedParts();
  const dataset = datasetPart(parts);
  return { $schema: DIALECT, $id: schemaId("dataset.json"), ...dataset, $defs: parts.all() };
}

/** The schema of a dataset within a larger document. */
export function datasetPart(parts: SharedParts): JsonSchema {
  const { properties, ...header } = headerPart(parts);
  const place = placeOfKind("dataset", { title: { vi: "Bộ dữ liệu", en: "Dataset" } });
  const arrays = recordKinds.map((kind) => [collections[kind], collectionOf(kind, parts)] as const);
  return {
    ...header,
    ...wordsOf(place),
    properties: { ...(properties as JsonSchema), ...Object.fromEntries(arrays) },
  };
}

/** The schema of what a dataset says about itself; `before` are properties that stand before its own. */
export function headerPart(
  parts: SharedParts,
  before: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  const place = placeOfKind("dataset", { title: { vi: "Thông tin bộ dữ liệu", en: "Header of a dataset" } });
  return { ...wordsOf(place), ...objectSchema(DatasetHeaderSchema, place, { parts }, before) };
}

function collectionOf(kind: RecordKind, parts: SharedParts): JsonSchema {
  const definition = catalog[kind];
  const place = placeOfField(placeOfKind("dataset"), collections[kind], definition.schema);
  return {
    ...wordsOf(place),
    type: "array",
    minItems: 1,
    maxItems: COLLECTION_LENGTH,
    items: parts.refer(partName(kind), recordPart(kind, definition, parts)),
  };
}
