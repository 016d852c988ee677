import * as fc from "fast-check";
import type * as z from "zod";
import type { RecordKind } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import { unwrap } from "../model/field.js";
import { NAME_LENGTH } from "../model/value/primitive.js";
import { baseFields } from "../model/value/record-base.js";
import type { Bounds } from "../model/bound.js";
import { boundsOf } from "../model/bound.js";
import { formatted, idOf } from "./format.js";
import { infoOf, isOptional } from "./place.js";
import { nameIn, sentence } from "./text.js";

/** A record as a bag of fields. */
export type Loose = Readonly<Record<string, unknown>>;

const drafts = new Map<RecordKind, fc.Arbitrary<Loose>>();

/** Records of a kind whose every value fits its schema, and whose values need not yet fit each other. */
export function draftOf(kind: RecordKind): fc.Arbitrary<Loose> {
  let draft = drafts.get(kind);
  if (draft === undefined) {
    draft = objectOf(catalog[kind].schema._zod.def.shape, kind);
    drafts.set(kind, draft);
  }
  return draft;
}

/** Values that fit a schema node; `field` is the name of the field they stand in. */
export function valueOf(schema: z.core.$ZodType, field: string, kind: RecordKind): fc.Arbitrary<unknown> {
  const node = unwrap(schema);
  const { format, reference } = infoOf(node);
  const bounds = boundsOf(node);
  if (format === "text") return (bounds.max ?? 0) > NAME_LENGTH ? sentence : nameIn(field);
  if (format === "id") return idOf(reference ?? (field === "id" ? kind : field));
  if (format !== undefined) return formatted(format);
  const { def } = (node as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return objectOf(def.shape, kind);
    case "array": {
      const minLength = bounds.min ?? 0;
      const maxLength = Math.min(bounds.max ?? 3, minLength + 2);
      return fc.array(valueOf(def.element, field, kind), { minLength, maxLength });
    }
    case "union":
      return fc.oneof(...def.options.map((option) => valueOf(option, field, kind)));
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "literal":
      return fc.constantFrom(...def.values);
    case "number":
      return numberWithin(bounds);
    case "boolean":
      return fc.boolean();
    default:
      throw new TypeError(`The model uses a construct that has no generator: ${def.type}`);
  }
}

function objectOf(shape: Readonly<Record<string, z.core.$ZodType>>, kind: RecordKind): fc.Arbitrary<Loose> {
  const members = Object.entries(shape).map(([key, schema]) => {
    const value = valueOf(schema, key, kind);
    return [key, isOptional(schema) ? sometimes(value, key) : value] as const;
  });
  return fc
    .record(Object.fromEntries(members))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

/** Fields of a kind's own every other time, what every record may say beside them now and then. */
function sometimes(value: fc.Arbitrary<unknown>, key: string): fc.Arbitrary<unknown> {
  const weight = Object.hasOwn(baseFields, key) ? 5 : 1;
  return fc.oneof(
    { arbitrary: fc.constant(undefined), weight: key === "withdrawn" ? 30 : weight },
    { arbitrary: value, weight: 1 },
  );
}

function numberWithin({ min = 0, max = 0, whole }: Bounds): fc.Arbitrary<number> {
  const usual = Math.min(max, 5000);
  if (whole) return fc.integer({ min: Math.max(min, -usual), max: usual });
  return fc.integer({ min: Math.max(min, -usual) * 100, max: usual * 100 }).map((cents) => cents / 100);
}
