import type { CodeList } from "../codes/code-list.js";
import type { Labels } from "../core/locale.js";
import type { Condition } from "../model/definition.js";
import type { Format } from "../model/value/field-info.js";
import type { MeasureUnit } from "../codes/measure-unit.js";

/** A model as data: what dictionaries, diagrams and tables are made from. */
export interface ModelDescription {
  /** What a dataset says about itself. */
  readonly header: ObjectDescription;
  readonly kinds: readonly KindDescription[];
  /** The objects within records, each described once, in the order in which they appear. */
  readonly types: readonly ObjectDescription[];
  /** The code lists that the fields use, in the order in which they appear. */
  readonly lists: readonly CodeList[];
  readonly relations: readonly RelationDescription[];
}

/** An object with its fields. */
export interface ObjectDescription {
  /** Name of the interface or kind: `GiftItem`, `gift`. */
  readonly name: string;
  readonly title: Labels;
  /** What it is; absent: its title says it all. */
  readonly description?: Labels;
  readonly fields: readonly FieldDescription[];
}

/** A kind of record. */
export interface KindDescription extends ObjectDescription {
  /** Its part of the model; kinds that the library does not have are `own`. */
  readonly subject: Subject;
  /** The name of its array in a dataset; absent: it has none. */
  readonly collection?: string;
  /** The field that names a record within its kind. */
  readonly key: string;
  readonly conditions: readonly Condition[];
  /** The law, standard or evidence its shape comes from. */
  readonly source: string;
}

/** The parts of the model. */
export type Subject = "territory" | "actors" | "oversight" | "services" | "capacity" | "evidence" | "own";

/** One field of an object. */
export interface FieldDescription {
  readonly name: string;
  readonly title: Labels;
  /** What it means and what its absence means; absent: its title says it all. */
  readonly description?: Labels;
  readonly required: boolean;
  /** A list of such values; `min` and `max` are the bounds of its length. Absent: one value. */
  readonly list?: { readonly min?: number; readonly max?: number };
  readonly value: ValueDescription;
  /** A field that every record may have. */
  readonly common: boolean;
}

/** What a value is. */
export interface ValueDescription {
  readonly type:
    "text" | "number" | "whole-number" | "yes-no" | "code" | "literal" | "object" | "one-of" | "other";
  /** The written form of a text. */
  readonly format?: Format;
  /** Most characters of a text. */
  readonly maxLength?: number;
  /** Smallest and largest number. */
  readonly min?: number;
  readonly max?: number;
  /** Unit of a number; absent: a plain number. */
  readonly unit?: MeasureUnit;
  /** The code list of a code. */
  readonly codes?: CodeList;
  /** The only values allowed. */
  readonly literals?: readonly unknown[];
  /** The kind of record whose id it is; `ref` when the text itself says what it points to. */
  readonly reference?: string;
  /** The names of the objects it may be. */
  readonly objects?: readonly string[];
  /** The values it may be, of which it is one. */
  readonly options?: readonly ValueDescription[];
}

/** A field that leads from one kind of record to another. */
export interface RelationDescription {
  readonly from: string;
  /** The field with dots: `stops.placeKind`. */
  readonly field: string;
  /** The kinds it may lead to. */
  readonly to: readonly string[];
  readonly required: boolean;
  readonly many: boolean;
}
