import type * as z from "zod";
import { collections, recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import type { Dataset } from "../../model/dataset.js";
import { DatasetHeaderSchema } from "../../model/dataset.js";
import { unwrap } from "../../model/field.js";
import { keyOf } from "../../model/lookup.js";
import { StopSchema } from "../../model/oversight/visit.js";
import { fieldInfo } from "../../model/value/field-info.js";
import type { JsonSchema } from "../json-schema.js";
import { partName } from "../part-name.js";
import { schemaId } from "../schema-id.js";
import { CODE_BASE, ID_BASE, iriOf } from "./iri.js";
import { objectsOf } from "./node.js";

/** How a dataset becomes JSON-LD. */
export interface JsonLdOptions {
  /** What stands under `@context`: the permanent name of the published context when absent, or the context itself. */
  readonly context?: string | JsonSchema | undefined;
}

/**
 * A valid dataset as JSON-LD: every record with its IRI and class, every reference and code as an IRI, the rest as it is. Normalise
 * it first where each record has to stand alone.
 *
 * @example JSON.stringify(toJsonLd(dataset, { context: jsonLdContext()["@context"] }))
 */
export function toJsonLd(
  dataset: Dataset,
  { context = schemaId("context.json") }: JsonLdOptions = {},
): JsonSchema {
  const arrays = recordKinds.flatMap((kind) => {
    const records = dataset[collections[kind]];
    if (records === undefined) return [];
    const schema = catalog[kind].schema;
    const nodes = records.map((record) => ({
      "@id": iriOf(kind === "former-unit" ? keyOf(kind, record) : `${kind}:${keyOf(kind, record)}`),
      "@type": partName(kind),
      ...(linked(record, schema) as object),
    }));
    return [[collections[kind], nodes] as const];
  });
  const header = Object.fromEntries(
    Object.entries(dataset).filter(([field]) => Object.hasOwn(DatasetHeaderSchema._zod.def.shape, field)),
  );
  return {
    "@context": [context, { "@language": dataset.language ?? "vi" }],
    "@id": `${ID_BASE}dataset/${dataset.id}`,
    "@type": "Dataset",
    ...(linked(header, DatasetHeaderSchema) as object),
    ...Object.fromEntries(arrays),
  };
}

/** A value whose references and codes are IRIs. */
function linked(value: unknown, schema: z.core.$ZodType): unknown {
  const node = unwrap(schema);
  if (Array.isArray(value)) {
    const { def } = (node as z.core.$ZodTypes)._zod;
    return def.type === "array" ? value.map((member) => linked(member, def.element)) : value;
  }
  if (typeof value === "string") {
    const { list, reference } = fieldInfo.get(node as never) ?? {};
    // written out: a code may be called like a field, which a context would take it for
    if (list !== undefined) return `${CODE_BASE}${list.name}/${value}`;
    if (reference === undefined) return value;
    return iriOf(reference === "ref" ? value : `${reference}:${value}`);
  }
  if (typeof value !== "object" || value === null) return value;
  const shapes = objectsOf(node);
  const fields = Object.entries(value).map(([field, inner]) => {
    const shape = shapes.find((it) => Object.hasOwn(it, field));
    return [field, shape?.[field] === undefined ? inner : linked(inner, shape[field])] as const;
  });
  const stop =
    node === StopSchema
      ? { "@id": iriOf(`stop:${String((value as { id?: unknown }).id)}`), "@type": "Stop" }
      : {};
  return { ...stop, ...Object.fromEntries(fields) };
}
