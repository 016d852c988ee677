import type * as z from "zod";
import { collections } from "../core/record-kind.js";
import { catalog as libraryCatalog } from "../model/catalog.js";
import { DatasetHeaderSchema } from "../model/dataset.js";
import { unwrap } from "../model/field.js";
import type { KindDefinition, ModelCatalog } from "../model/text/kind-definition.js";
import type { Place } from "../model/text/place.js";
import { placeOfField, placeOfKind, textOfType } from "../model/text/place.js";
import { baseFields } from "../model/value/record-base.js";
import { describeValue, lengthOf } from "./describe-value.js";
import type {
  FieldDescription,
  KindDescription,
  ModelDescription,
  ObjectDescription,
} from "./model-description.js";
import { relationsOf } from "./relation.js";
import { subjectOf } from "./subject.js";

/**
 * Describes a model as data: the library's own, or one with further kinds.
 *
 * @example
 * const model = describeModel({ ...catalog, "fire-drill": fireDrillDefinition });
 * await writeFile("dictionary.md", dataDictionary(model, "vi"));
 */
export function describeModel(catalog: ModelCatalog = libraryCatalog): ModelDescription {
  const types = new Map<string, ObjectDescription>();
  const kinds = Object.entries(catalog).map(([kind, definition]): KindDescription => {
    const place = placeOfKind(kind, definition);
    const collection = Object.hasOwn(collections, kind)
      ? collections[kind as keyof typeof collections]
      : undefined;
    return {
      name: kind,
      title: place.title,
      ...(place.description && { description: place.description }),
      fields: describeFields(unwrap(definition.schema), place, definition, types),
      subject: subjectOf(kind),
      ...(collection !== undefined && { collection }),
      key: definition.key,
      conditions: definition.conditions,
      source: definition.source,
    };
  });
  const header = describeHeader(types);
  const objects = [...types.values()];
  const values = [header, ...kinds, ...objects].flatMap(({ fields }) => fields.map(({ value }) => value));
  const lists = new Set(values.flatMap(({ codes }) => codes ?? []));
  return { header, kinds, types: objects, lists: [...lists], relations: relationsOf(kinds, types) };
}

function describeHeader(types: Map<string, ObjectDescription>): ObjectDescription {
  const { title, ...place } = placeOfKind("dataset", { title: { vi: "Bộ dữ liệu", en: "Dataset" } });
  const description = textOfType("DatasetHeader");
  const fields = describeFields(DatasetHeaderSchema, { title, ...place }, {}, types);
  return { name: "dataset", title, ...(description && { description }), fields };
}

function describeFields(
  node: z.core.$ZodType,
  place: Place,
  definition: Pick<KindDefinition, "fields">,
  types: Map<string, ObjectDescription>,
): FieldDescription[] {
  const { def } = (node as z.core.$ZodTypes)._zod;
  if (def.type !== "object") return [];
  return Object.entries(def.shape).map(([name, schema]): FieldDescription => {
    const at = placeOfField(place, name, schema, definition);
    const list = lengthOf(unwrap(schema));
    const value = describeValue(schema, at.types, (object, own) => {
      const type = own ?? typeName(at);
      if (types.has(type)) return type;
      const text = textOfType(type);
      // its place is taken before its fields are read: they may speak of it again
      types.set(type, { name: type, title: at.title, fields: [] });
      const fields = describeFields(
        object,
        { ...at, types: own === undefined ? [] : [own] },
        definition,
        types,
      );
      types.set(type, { name: type, title: at.title, ...(text && { description: text }), fields });
      return type;
    });
    return {
      name,
      title: at.title,
      ...(at.description && { description: at.description }),
      required: schema._zod.optin !== "optional",
      ...(list && { list }),
      value,
      common: (baseFields as Readonly<Record<string, unknown>>)[name] === schema,
    };
  });
}

/** A name for an object that no interface of the library names: `fire-drill`, `participants` → `FireDrillParticipants`. */
function typeName({ kind, path }: Place): string {
  return [kind, ...path]
    .flatMap((step) => step.split("-"))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
