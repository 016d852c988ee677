import type { Id } from "../core/id.js";
import type { RecordKind } from "../core/record-kind.js";
import type { FoundByKind } from "../model/lookup.js";
import type { RecordByKind } from "../model/record.js";
import type { Reference } from "./reference.js";
import { referencesOf } from "./reference.js";

/** Says which of these records there are. Asked once for each kind. */
export type Known = (kind: keyof FoundByKind, ids: readonly Id[]) => Iterable<Id>;

/**
 * The references of a record to records that are not known, in the order of the record's fields. Units are the registry's
 * matter and are left out. The record must have been accepted by the schema of its kind.
 *
 * @example missingReferences("directive", directive, (kind, ids) => ids.filter((id) => lookup.find(kind, id)))
 * // [{ pointer: "/proposalIds/0", kind: "proposal", id: "40/S4.PROP.9" }]
 */
export function missingReferences<Kind extends RecordKind>(
  kind: Kind,
  record: RecordByKind[Kind],
  known: Known,
): Reference[] {
  const references = referencesOf(kind, record);
  const held = new Map<keyof FoundByKind, ReadonlySet<Id>>();
  for (const target of new Set(references.map((reference) => reference.kind))) {
    const ids = references.filter((reference) => reference.kind === target).map(({ id }) => id);
    held.set(target, new Set(known(target, [...new Set(ids)])));
  }
  return references.filter((reference) => !held.get(reference.kind)?.has(reference.id));
}
