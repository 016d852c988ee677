import type { Format } from "../model/value/field-info.js";
import type {
  FieldDescription,
  KindDescription,
  ObjectDescription,
  RelationDescription,
  ValueDescription,
} from "./model-description.js";

/** The relations from kind to kind, with those of nested objects; not those that every record may have. */
export function relationsOf(
  kinds: readonly KindDescription[],
  types: ReadonlyMap<string, ObjectDescription>,
): RelationDescription[] {
  const names = new Set(kinds.map(({ name }) => name));
  return kinds.flatMap((kind) =>
    relationsFrom(kind.name, kind.fields, types, []).flatMap((relation) => {
      // what names the record itself leads nowhere
      if (relation.field === kind.key) return [];
      const to = relation.to.filter((target) => names.has(target));
      return to.length > 0 ? [{ ...relation, to }] : [];
    }),
  );
}

function relationsFrom(
  from: string,
  fields: readonly FieldDescription[],
  types: ReadonlyMap<string, ObjectDescription>,
  above: readonly FieldDescription[],
): RelationDescription[] {
  return fields.flatMap((field): RelationDescription[] => {
    if (field.common || above.includes(field)) return [];
    const way = [...above, field];
    const to = targetsOf(field.value);
    const own: RelationDescription = {
      from,
      field: way.map(({ name }) => name).join("."),
      to,
      required: way.every(({ required }) => required),
      many: way.some(({ list }) => list !== undefined),
    };
    const inside = (field.value.objects ?? []).flatMap((name) =>
      relationsFrom(from, types.get(name)?.fields ?? [], types, way),
    );
    // the alternatives of a union share fields
    const distinct = new Map(inside.map((relation) => [relation.field, relation]));
    return [...(to.length > 0 ? [own] : []), ...distinct.values()];
  });
}

/** The kinds that a reference of a form may lead to. */
const targets: Readonly<Partial<Record<Format, readonly string[]>>> = {
  "province-code": ["province"],
  "commune-code": ["commune"],
  "former-unit-ref": ["former-unit"],
  "unit-ref": ["province", "commune", "unit-group", "former-unit"],
  "actor-ref": ["official", "organisation", "delegation", "province", "commune", "unit-group", "former-unit"],
  "place-ref": ["organisation", "province", "commune", "unit-group", "former-unit"],
  "post-body-ref": ["organisation", "province", "commune", "unit-group", "former-unit"],
  "context-ref": ["visit", "session", "report"],
};

function targetsOf({ reference, format }: ValueDescription): readonly string[] {
  if (reference !== undefined && reference !== "ref") return [reference];
  return (format && targets[format]) ?? [];
}
