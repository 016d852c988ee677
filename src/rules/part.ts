import type { RecordKind } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import type { AnyRecord } from "../model/record.js";
import type { Visit } from "../model/oversight/visit.js";
import type { RecordBase } from "../model/value/record-base.js";

/** What carries claims and measures of its own: a record, or a stop of a visit. */
export type Part = Partial<RecordBase>;

/**
 * The record, then those parts of it that carry claims of their own. None for kinds without claims. By the kind, not by what is
 * there: a record may carry keys that its kind does not have.
 */
export function partsOf(kind: RecordKind, record: AnyRecord): readonly Part[] {
  if (catalog[kind].key !== "id") return [];
  return kind === "visit" ? [record as Part, ...((record as Visit).stops ?? [])] : [record as Part];
}

/** Where a part stands in its record, by its place in {@link partsOf}. */
export function partPointer(place: number): string {
  return place === 0 ? "" : `/stops/${String(place - 1)}`;
}
