import type * as z from "zod";
import type { Labels } from "../../core/locale.js";
import type { Condition } from "../definition.js";

/** The words of a field. */
export interface FieldWords {
  /** What stands over its column; absent: the heading the library has for its name, or the name itself. */
  readonly title?: Labels;
  /** What it means; absent: what the schema's own `describe()` says. */
  readonly description?: Labels;
}

/** One kind of record as documents are generated from it. The library's definitions fit, and so do a user's own. */
export interface KindDefinition {
  readonly schema: z.core.$ZodType;
  /** The field that names a record within its kind. */
  readonly key: string;
  readonly conditions: readonly Condition[];
  /** The law, standard or evidence its shape comes from. */
  readonly source: string;
  /** What one record is called; absent: the library's title, or the name of the kind. */
  readonly title?: Labels;
  /** What the kind is; absent: what the library says, or nothing. */
  readonly description?: Labels;
  /** The words of fields by their path with dots, `items.name`; absent: none of its own. */
  readonly fields?: Readonly<Record<string, FieldWords>>;
}

/**
 * Kinds by name: the library's `catalog`, or one that adds to it.
 *
 * @example
 * const own: ModelCatalog = { ...catalog, "fire-drill": {
 *   schema: FireDrillSchema, key: "id", conditions: [], source: "Law on Fire Prevention 55/2024/QH15",
 *   title: { vi: "Diễn tập chữa cháy", en: "Fire drill" } } };
 */
export type ModelCatalog = Readonly<Record<string, KindDefinition>>;
