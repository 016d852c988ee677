import type * as z from "zod";
import { collections, recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { DatasetHeaderSchema } from "../../model/dataset.js";
import { unwrap } from "../../model/field.js";
import { StopSchema } from "../../model/oversight/visit.js";
import { placeOfKind } from "../../model/text/place.js";
import { fieldInfo } from "../../model/value/field-info.js";
import { baseFields } from "../../model/value/record-base.js";
import type { JsonSchema } from "../json-schema.js";
import { partName } from "../part-name.js";
import { classes, properties, vocabularies } from "./mapping.js";
import { objectsOf, typesOfField } from "./node.js";

/** Lists whose order says something: what comes first in `fields` is the main field. */
const ordered: ReadonlySet<string> = new Set(["stops", "events", "fields"]);

/**
 * The JSON-LD context of the model: its kinds and fields in the terms of W3C ORG, CPOV, schema.org, PROV-O and Dublin
 * Core, the rest in a vocabulary of its own. Codes become IRIs of concepts. It is made for what `toJsonLd` writes.
 *
 * @example toJsonLd(dataset, { context: jsonLdContext()["@context"] })
 */
export function jsonLdContext(): { readonly "@context": JsonSchema } {
  const own = (kind: keyof typeof catalog): Readonly<Record<string, z.core.$ZodType>> =>
    withoutBase(catalog[kind].schema._zod.def.shape);
  const kinds = recordKinds.map((kind) => {
    const [type = ""] = placeOfKind(kind).types;
    return [partName(kind), classTerm(kind, type, termsOf(own(kind), [type]))] as const;
  });
  const stop = classTerm("stop", "Stop", termsOf(withoutBase(StopSchema._zod.def.shape), ["Stop"]));
  const arrays = recordKinds.map((kind): readonly [string, JsonSchema] => [
    collections[kind],
    { "@id": `hc:${collections[kind]}`, "@container": "@set" },
  ]);
  return {
    "@context": {
      "@version": 1.1,
      "@vocab": vocabularies.hc,
      ...vocabularies,
      ...termsOf(baseFields, ["RecordBase"]),
      Dataset: classTerm(
        "dataset",
        "Dataset",
        termsOf(DatasetHeaderSchema._zod.def.shape, ["DatasetHeader"]),
      ),
      ...Object.fromEntries(arrays),
      ...Object.fromEntries(kinds),
      Stop: stop,
    },
  };
}

function classTerm(kind: keyof typeof classes, type: string, terms: JsonSchema): JsonSchema {
  return { "@id": classes[kind] ?? `hc:${type}`, "@context": terms };
}

function withoutBase(
  shape: Readonly<Record<string, z.core.$ZodType>>,
): Readonly<Record<string, z.core.$ZodType>> {
  const base = baseFields as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(shape).filter(([field, schema]) => base[field] !== schema));
}

function termsOf(shape: Readonly<Record<string, z.core.$ZodType>>, types: readonly string[]): JsonSchema {
  return Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [field, termOf(field, schema, types)]),
  );
}

function termOf(field: string, schema: z.core.$ZodType, types: readonly string[]): JsonSchema {
  const node = unwrap(schema);
  const { def } = (node as z.core.$ZodTypes)._zod;
  const list = def.type === "array";
  const value = list ? unwrap(def.element) : node;
  const owner = types.find((type) => Object.hasOwn(properties, `${type}.${field}`));
  const id = (owner && properties[`${owner}.${field}`]) ?? properties[field] ?? `hc:${field}`;
  return {
    "@id": id,
    ...(list && { "@container": ordered.has(field) ? "@list" : "@set" }),
    ...valueTerm(value, typesOfField(types, field)),
  };
}

function valueTerm(value: z.core.$ZodType, types: readonly string[]): JsonSchema {
  const { list, format, reference } = fieldInfo.get(value as never) ?? {};
  if (list || reference) return { "@type": "@id" };
  if (format === "day") return { "@type": "xsd:date" };
  if (format === "url") return { "@type": "xsd:anyURI" };
  const objects = objectsOf(value);
  if (objects.length > 0) {
    // a stop is a record of its own, known by its type
    if (types.includes("Stop")) return {};
    return { "@context": Object.fromEntries(objects.flatMap((it) => Object.entries(termsOf(it, types)))) };
  }
  // words are in the language of the dataset, signs and codes in none
  return format === "text" ? {} : { "@language": null };
}
