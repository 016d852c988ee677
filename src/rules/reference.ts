import type { Id } from "../core/id.js";
import type { RecordKind } from "../core/record-kind.js";
import { isRecordKind } from "../core/record-kind.js";
import { fieldsOf } from "../model/field.js";
import type { FoundByKind } from "../model/lookup.js";
import type { AnyRecord } from "../model/record.js";
import type { Places } from "./visit.js";
import { placesOf, visit } from "./visit.js";

/** A reference from one record to another. */
export interface Reference {
  /** Where it stands in the record that makes it. */
  readonly pointer: string;
  /** The kind of record it points to. */
  readonly kind: keyof FoundByKind;
  readonly id: Id;
}

/** Kinds whose existence the registry of units decides, not the dataset. */
const IN_REGISTRY: ReadonlySet<string> = new Set(["province", "commune", "former-unit"]);

/** Fields that point to one kind, or to what their text says. */
interface References {
  readonly target: RecordKind | "ref";
  readonly places: Places;
}

const referencesByKind = new Map<RecordKind, readonly References[]>();

function referenceFieldsOf(kind: RecordKind): readonly References[] {
  let references = referencesByKind.get(kind);
  if (references === undefined) {
    const runs: { target: RecordKind | "ref"; paths: (readonly string[])[] }[] = [];
    for (const { path, info } of fieldsOf(kind)) {
      if (info.reference === undefined) continue;
      // Neighbours are walked together: all would lose the order of the fields.
      if (runs.at(-1)?.target === info.reference) runs.at(-1)?.paths.push(path);
      else runs.push({ target: info.reference, paths: [path] });
    }
    references = runs.map(({ target, paths }) => ({ target, places: placesOf(paths) }));
    referencesByKind.set(kind, references);
  }
  return references;
}

/** Takes a reference, and how to find its pointer. */
export type LookAtReference = (kind: keyof FoundByKind, id: Id, pointer: () => string) => void;

/** Looks at every reference from a record of sound structure to another record. Those to units are the registry's matter. */
export function visitReferences(kind: RecordKind, record: AnyRecord, look: LookAtReference): void {
  for (const { target, places } of referenceFieldsOf(kind))
    visit(record, places, (value, pointer) => {
      const found = target === "ref" ? targetOf(String(value)) : { kind: target, id: String(value) };
      if (found !== undefined && !IN_REGISTRY.has(found.kind)) look(found.kind, found.id, pointer);
    });
}

/** The same as a list. */
export function referencesOf(kind: RecordKind, record: AnyRecord): Reference[] {
  const references: Reference[] = [];
  visitReferences(kind, record, (target, id, pointer) => {
    references.push({ pointer: pointer(), kind: target, id });
  });
  return references;
}

/** The record that a sound reference points to; `undefined` where it points to none: a unit, a body of one, a class. */
function targetOf(reference: string): { kind: keyof FoundByKind; id: Id } | undefined {
  const start = reference.indexOf("@") + 1;
  const colon = reference.indexOf(":", start);
  if (colon < 0) return undefined;
  const scheme = reference.slice(start, colon);
  if (scheme === "group") return { kind: "unit-group", id: reference.slice(colon + 1) };
  return isRecordKind(scheme) || scheme === "stop"
    ? { kind: scheme, id: reference.slice(colon + 1) }
    : undefined;
}
