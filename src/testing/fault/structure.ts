import * as fc from "fast-check";
import type * as z from "zod";
import type { RecordKind } from "../../core/record-kind.js";
import { recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { unwrap } from "../../model/field.js";
import type { Format } from "../../model/value/field-info.js";
import type { Bounds } from "../../model/bound.js";
import { boundsOf } from "../../model/bound.js";
import { datasets } from "../dataset.js";
import { replaceAt } from "../mutate.js";
import { pick } from "../pick.js";
import type { Place, PlaceAt } from "../place.js";
import { isOptional, placesIn } from "../place.js";
import { recordOf } from "../record.js";
import { simplest } from "../simplest.js";
import type { Fault, Faults } from "./fault.js";
import { inRecord } from "./fault.js";

/** Faults of single values against their schema. */
export const structureFaults: Faults<
  | "wrong_type"
  | "missing_field"
  | "unknown_key"
  | "invalid_code"
  | "invalid_literal"
  | "invalid_format"
  | "blank_text"
  | "invalid_characters"
  | "text_too_long"
  | "empty_list"
  | "too_many_items"
  | "number_too_small"
  | "number_too_large"
  | "number_not_whole"
  | "unreadable_value"
  | "unsupported_version"
  | "invalid_json"
  | "unknown_kind"
> = {
  wrong_type: replaced(
    ({ pointer, node }) => pointer !== "" && !["literal", "union"].includes(typeOf(node)),
    ({ node }) => (typeOf(node) === "boolean" ? "true" : true),
  ),
  missing_field: inPlace(
    isObject,
    ({ node, pointer }) => {
      const required = Object.keys(shapeOf(node)).filter(
        (key) => !isOptional(shapeOf(node)[key] as z.core.$ZodType),
      );
      const key = pick(required, pointer) ?? "id";
      return { pointer: `${pointer}/${key}`, value: undefined };
    },
    (place) => Object.values(shapeOf(place.node)).some((child) => !isOptional(child)),
  ),
  unknown_key: inPlace(isObject, ({ pointer }) => ({
    pointer: `${pointer}/ghi chú`,
    value: "Không có cột này",
  })),
  invalid_code: replaced(
    ({ node }) => typeOf(node) === "enum",
    () => "khong-co-ma-nay",
  ),
  invalid_literal: fc.oneof(
    inRecord("source", { withdrawn: false } as never, "/withdrawn"),
    inRecord("proposal", { itemised: true } as never, "/itemised"),
    inRecord("answer", { extent: "all" } as never, "/extent"),
    inRecord(
      "task",
      { deadline: { type: "by", day: "2026", exclusive: false } } as never,
      "/deadline/exclusive",
    ),
  ),
  invalid_format: replaced(
    ({ info }) => info.format !== undefined && info.format !== "text",
    ({ info: { format = "id" } }) => MALFORMED[format],
  ),
  blank_text: replaced(isText, ({ pointer }) => pick(["", " ", "\n", "\u00a0 \u3000"], pointer)),
  invalid_characters: replaced(
    isText,
    ({ value, pointer }) =>
      `${String(value)}${pick(["\u0000", "\t", "\u001f", "\u007f", "\u009f", "\ud800", "\udfff"], pointer)}`,
  ),
  text_too_long: replaced(isText, ({ node }) => "ă".repeat((boundsOf(node).max ?? 0) + 1)),
  empty_list: replaced(isList, () => []),
  too_many_items: withField(isShortList, (schema) =>
    Array.from({ length: (boundsOf(schema).max ?? 0) + 1 }, () => simplest(elementOf(schema))),
  ),
  number_too_small: withNumber(
    ({ min }) => min !== undefined,
    ({ min = 0 }) => min - 1,
  ),
  number_too_large: withNumber(
    ({ max }) => max !== undefined,
    ({ max = 0 }) => max + 1,
  ),
  number_not_whole: withNumber(
    ({ whole }) => whole,
    () => 1.5,
  ),
  unreadable_value: recordOf("project").map((project): Fault => {
    const value = { ...project };
    Object.defineProperty(value, "name", { enumerable: true, get: unreadable });
    return { kind: "project", value, pointer: "" };
  }),
  unsupported_version: fc
    .tuple(datasets({ visits: 1 }), fc.constantFrom<unknown>("2.0", "0.9", 1, null))
    .map(([dataset, haicap]): Fault => ({ value: { ...dataset, haicap }, pointer: "/haicap" })),
  invalid_json: lines((line) => pick([line.slice(0, -1), `${line},`, `\u0000${line}`, "", "NaN"], line), ""),
  unknown_kind: lines((line) => line.replace('"record":"', '"record":"x-'), "/record"),
};

/** What senders write instead, no longer than the field allows. */
const MALFORMED: Readonly<Record<Format, string>> = {
  text: "",
  id: "số 7",
  day: "2025-02-29",
  "partial-day": "2025-13",
  time: "24:00",
  url: "example.gov.vn/tin",
  pointer: "summary",
  "province-code": "1A",
  "commune-code": "3538",
  "unit-ref": "commune:3538",
  "former-unit-ref": "commune:03538",
  "actor-ref": "committee@commune:03538",
  "record-ref": "document/12/d-1",
  "context-ref": "finding:12/f-1",
  "place-ref": "official:12/o-1",
  "post-body-ref": "official:12/o-1",
};

function unreadable(): never {
  throw new Error("This value cannot be read.");
}

/** Another value in place of one that is there. */
function replaced(
  fits: (place: PlaceAt) => boolean,
  replacement: (place: PlaceAt) => unknown,
): fc.Arbitrary<Fault> {
  return inPlace(fits, (place) => ({ pointer: place.pointer, value: replacement(place) }));
}

/** A change at some place of a record of any kind; where the record has none that fits, another record. */
function inPlace(
  fits: (place: PlaceAt) => boolean,
  change: (place: PlaceAt) => { pointer: string; value: unknown },
  fitsToo: (place: PlaceAt) => boolean = () => true,
): fc.Arbitrary<Fault> {
  return fc
    .tuple(
      fc.constantFrom(...recordKinds).chain((kind) => recordOf(kind).map((record) => ({ kind, record }))),
      fc.nat(),
    )
    .map(([{ kind, record }, position]) => {
      const places = [...placesIn(catalog[kind].schema, record)].filter(
        (place) => fits(place) && fitsToo(place) && !BESIDE.test(place.pointer),
      );
      const place = places[position % Math.max(1, places.length)];
      if (place === undefined) return undefined;
      const { pointer, value } = change(place);
      return { kind, value: replaceAt(record, pointer, value), pointer };
    })
    .filter((fault) => fault !== undefined);
}

/** Unions without a field that tells the alternatives apart answer with the type of the whole. */
const BESIDE = /\/(?:extensions\/\d+\/value|otherValue)$/;

/** A field of a kind given a value that its schema refuses, whether the record has the field or not. */
function withField(
  fits: (schema: z.core.$ZodType) => boolean,
  value: (schema: z.core.$ZodType) => unknown,
): fc.Arbitrary<Fault> {
  const fields = recordKinds.flatMap((kind) =>
    Object.entries(catalog[kind].schema._zod.def.shape as Shape)
      .map(([key, schema]) => ({ kind, key, schema: unwrap(schema) }))
      .filter(({ schema }) => fits(schema)),
  );
  return fc.constantFrom(...fields).chain(({ kind, key, schema }) =>
    recordOf(kind).map((record) => ({
      kind,
      value: { ...(record as object), [key]: value(schema) },
      pointer: `/${key}`,
    })),
  );
}

function withNumber(
  fits: (bounds: Bounds) => boolean,
  value: (bounds: Bounds) => number,
): fc.Arbitrary<Fault> {
  return withField(
    (schema) => typeOf(schema) === "number" && fits(boundsOf(schema)),
    (schema) => value(boundsOf(schema)),
  );
}

/** A fault in a line of a stream. */
function lines(spoil: (line: string) => string, pointer: string): fc.Arbitrary<Fault> {
  return fc
    .constantFrom<RecordKind>("source", "gift", "finding")
    .chain((kind) => recordOf(kind).map((record) => JSON.stringify({ record: kind, ...record })))
    .map((line) => ({ value: spoil(line), pointer }));
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

function typeOf(node: z.core.$ZodType): string {
  return node._zod.def.type;
}

function isText({ info }: Place): boolean {
  return info.format === "text";
}

function isList({ node }: Place): boolean {
  return typeOf(node) === "array";
}

function isObject({ node }: Place): boolean {
  return typeOf(node) === "object";
}

function isShortList(schema: z.core.$ZodType): boolean {
  return typeOf(schema) === "array" && (boundsOf(schema).max ?? 0) <= 100;
}

function shapeOf(node: z.core.$ZodType): Shape {
  return (node as z.core.$ZodObject)._zod.def.shape;
}

function elementOf(node: z.core.$ZodType): z.core.$ZodType {
  return (node as z.core.$ZodArray)._zod.def.element;
}
