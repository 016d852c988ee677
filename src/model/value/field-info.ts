import * as z from "zod";
import type { CodeList } from "../../codes/code-list.js";
import type { MeasureUnit } from "../../codes/measure-unit.js";
import type { RecordKind } from "../../core/record-kind.js";

/** The written forms that have a name of their own in messages and documents. */
export type Format =
  | "id"
  | "day"
  | "partial-day"
  | "time"
  | "text"
  | "url"
  | "pointer"
  | "province-code"
  | "commune-code"
  | "unit-ref"
  | "former-unit-ref"
  | "actor-ref"
  | "record-ref"
  | "context-ref"
  | "place-ref"
  | "post-body-ref";

/** What a schema node knows beyond its structure. Read through {@link fieldInfo}, never through zod's global registry. */
export interface FieldInfo {
  /** The written form of a text. */
  readonly format?: Format;
  /** The code list whose members are allowed. */
  readonly list?: CodeList;
  /** Points to another record: a plain id of that kind, or `"ref"` when the text itself says what it points to. */
  readonly reference?: RecordKind | "ref";
  /** The unit of a number; absent: a plain number, or the record says it. */
  readonly unit?: MeasureUnit;
  /** An object with `start` and `end`, which must not be reversed. */
  readonly period?: true;
}

/** Formats, code lists and references of schema nodes. */
export const fieldInfo: z.core.$ZodRegistry<FieldInfo> = z.registry<FieldInfo>();

/** Records what a schema node means and returns the node. */
export function describeField<S extends z.core.$ZodType>(schema: S, info: FieldInfo): S {
  fieldInfo.add(schema, info);
  return schema;
}
