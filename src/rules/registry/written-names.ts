import { parseRef } from "../../core/reference.js";
import type { AnyRecord } from "../../model/record.js";
import type { RecordBase } from "../../model/value/record-base.js";
import type { WrittenName } from "./written-name.js";
import { writtenName } from "./written-name.js";

/** A name that a record gives for the code of a unit. */
export interface NamedUnit {
  readonly pointer: string;
  readonly scheme: string;
  readonly code: string;
  readonly ref: string;
  /** As it was written. */
  readonly text: string;
  readonly written: WrittenName;
}

/** Every name that a record gives for a unit: its `names`, those of stops, of predecessors, and of lists of units. */
export function* writtenNames(record: AnyRecord): Generator<NamedUnit> {
  yield* namesOf("", record as Partial<RecordBase>);
  if ("stops" in record)
    for (const [index, stop] of (record.stops ?? []).entries())
      yield* namesOf(`/stops/${String(index)}`, stop);
  if ("predecessors" in record)
    for (const [index, { ref, name }] of record.predecessors.entries())
      if (ref !== undefined) yield* named(`/predecessors/${String(index)}/name`, ref, name);
  if ("ref" in record) yield* named("/name", record.ref, record.name);
  else if ("code" in record)
    yield* named("/name", `${"provinceCode" in record ? "commune" : "province"}:${record.code}`, record.name);
}

function* namesOf(base: string, { names = [] }: Partial<RecordBase>): Generator<NamedUnit> {
  for (const [index, { ref, name }] of names.entries())
    yield* named(`${base}/names/${String(index)}/name`, ref, name);
}

function* named(pointer: string, ref: string, text: string): Generator<NamedUnit> {
  const parsed = parseRef(ref);
  if (parsed !== undefined)
    yield { pointer, scheme: parsed.scheme, code: parsed.value, ref, text, written: writtenName(text) };
}
