import type { Id } from "../core/id.js";
import type { RecordKind } from "../core/record-kind.js";
import { isRecordKind } from "../core/record-kind.js";
import { parseRef } from "../core/reference.js";
import type { Field } from "../model/field.js";
import { fieldsOf, valuesAt } from "../model/field.js";
import type { FoundByKind } from "../model/lookup.js";
import type { AnyRecord } from "../model/record.js";

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

const referencesByKind = new Map<RecordKind, readonly Field[]>();

/** Every reference from a record to another record. References to units are the registry's matter. */
export function* referencesOf(kind: RecordKind, record: AnyRecord): Generator<Reference> {
  let fields = referencesByKind.get(kind);
  if (fields === undefined) {
    fields = fieldsOf(kind).filter(({ info }) => info.reference !== undefined);
    referencesByKind.set(kind, fields);
  }
  for (const { path, info } of fields)
    for (const [pointer, value] of valuesAt(record, path)) {
      const target =
        info.reference === "ref" ? targetOf(String(value)) : { kind: info.reference, id: String(value) };
      if (target?.kind !== undefined && !IN_REGISTRY.has(target.kind))
        yield { pointer, kind: target.kind, id: target.id };
    }
}

/** The record a reference points to; `undefined` where it points to none: a unit, a body of one, a class. */
function targetOf(reference: string): { kind: keyof FoundByKind; id: Id } | undefined {
  const parsed = parseRef(reference);
  if (parsed === undefined) return undefined;
  if (parsed.scheme === "group") return { kind: "unit-group", id: parsed.value };
  return isRecordKind(parsed.scheme) || parsed.scheme === "stop"
    ? { kind: parsed.scheme, id: parsed.value }
    : undefined;
}
