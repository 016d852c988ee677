import type { RecordKind } from "../core/record-kind.js";
import type { ObjectSchema } from "./value/conform.js";

/** A test of one field of a record. */
export type Test =
  | { readonly field: string; readonly present: boolean }
  | { readonly field: string; readonly is: readonly (string | boolean)[] };

/**
 * What can be said about several fields of one record as data. Rendered as a check, a schema condition, a database
 * constraint and a sentence.
 */
export type Condition =
  | { readonly rule: "any-of"; readonly fields: readonly string[]; readonly at?: string }
  | {
      readonly rule: "require";
      readonly when: Test;
      readonly fields: readonly string[];
      readonly at?: string;
    }
  | { readonly rule: "forbid"; readonly when: Test; readonly fields: readonly string[]; readonly at?: string }
  | { readonly rule: "ordered"; readonly earlier: string; readonly later: string; readonly at?: string };

/** One kind of record: what every reader of the model needs to know about it. */
export interface Definition<T> {
  readonly kind: RecordKind;
  readonly schema: ObjectSchema<T>;
  /** The field that names a record within its kind. */
  readonly key: "id" | "code" | "ref";
  /** Conditions over its fields. `at` names the list whose members they are about; absent: the record itself. */
  readonly conditions: readonly Condition[];
  /** The law, standard or evidence its shape comes from. */
  readonly source: string;
}
