import type { RecordKind } from "../core/record-kind.js";
import { catalog } from "../model/catalog.js";
import type { AnyRecord } from "../model/record.js";
import type { Visit } from "../model/oversight/visit.js";
import type { RecordBase } from "../model/value/record-base.js";

/** What carries claims and measures of its own: a record, or a stop of a visit. */
export type Part = Partial<RecordBase>;

/**
 * The record, and those parts of it that carry claims of their own, each with its pointer. None for kinds without claims. By the
 * kind, not by what is there: a record may carry keys that its kind does not have.
 */
export function partsOf(kind: RecordKind, record: AnyRecord): [pointer: string, part: Part][] {
  const parts: [string, Part][] = [];
  if (catalog[kind].key === "id") parts.push(["", record as Part]);
  if (kind === "visit")
    for (const [index, stop] of ((record as Visit).stops ?? []).entries())
      parts.push([`/stops/${index}`, stop]);
  return parts;
}
