import type { CodeList } from "../codes/code-list.js";
import type { MeasureUnit } from "../codes/measure-unit.js";
import type { RecordKind } from "../core/record-kind.js";
import type { Format } from "../model/value/field-info.js";

/** What a column holds. Days are text: a day known in part has no type in SQL, and both sort as dates do. */
export type ColumnType = "text" | "integer" | "decimal" | "boolean";

/** A value of a cell; `null`: not reported. */
export type Cell = string | number | boolean | null;

/** A column of a table. */
export interface Column {
  /** snake_case: `period_start`. */
  readonly name: string;
  readonly type: ColumnType;
  readonly required: boolean;
  /** Where its value stands in the record, or in the member of the list that the row is. Empty: the member itself. */
  readonly path: readonly string[];
  /** The members it may hold; absent: no code. */
  readonly list?: CodeList;
  /** The texts, or the one of yes and no, that it may hold; absent: any. */
  readonly members?: readonly string[];
  /** The kind of record whose key it holds; absent: none, or a reference that says its own kind. */
  readonly references?: RecordKind;
  /** The written form of its text; absent: none of its own. */
  readonly format?: Format;
  /** The unit of its number; absent: a plain number. */
  readonly unit?: MeasureUnit;
  /** The smallest number it may hold; absent: any. */
  readonly minimum?: number;
  /** The largest number it may hold; absent: any. */
  readonly maximum?: number;
  /** `true`: a text, a number or yes and no; what is no text stands as JSON, and so does a text that would read as such. */
  readonly mixed?: true;
}

/** What tables are made for: every kind of record, and what a dataset says about itself. */
export type TableKind = RecordKind | "dataset";

/** A table: one for each kind of record, and one for each list within a record. */
export interface Table {
  /** snake_case: `dossier_statistics`, `finding_units`. */
  readonly name: string;
  readonly kind: TableKind;
  /** Where its list stands: in the record, or in a member of the list above. Empty for the table of the kind itself. */
  readonly path: readonly string[];
  /** The same from the record, through every list on the way. */
  readonly fullPath: readonly string[];
  /** The table of the list or kind that its lists stand in; absent: the table of a kind. */
  readonly parent?: string;
  /** Columns of the primary key: that of the record, then the places in the lists, from 0: `nth`, `nth_2`. */
  readonly key: readonly [string, ...string[]];
  /** Its own columns; those of the key stand first, unless they are among these. */
  readonly columns: readonly Column[];
}

/** camelCase and kebab-case as snake_case: `costVnd` → `cost_vnd`. */
export function snakeCase(name: string): string {
  return name.replaceAll("-", "_").replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
}
