import { parseRef } from "../../core/reference.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { AnyRecord } from "../../model/record.js";
import type { Commune } from "../../model/territory/commune.js";
import type { FormerUnit } from "../../model/territory/former-unit.js";
import type { Province } from "../../model/territory/province.js";
import type { Succession } from "../../model/territory/succession.js";
import { partPointer, partsOf } from "../part.js";
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
export function* writtenNames(kind: RecordKind, record: AnyRecord): Generator<NamedUnit> {
  for (const [place, { names = [] }] of partsOf(kind, record).entries())
    for (const [index, { ref, name }] of names.entries())
      yield* named(`${partPointer(place)}/names/${index}/name`, ref, name);
  if (kind === "succession")
    for (const [index, { ref, name }] of (record as Succession).predecessors.entries())
      if (ref !== undefined) yield* named(`/predecessors/${index}/name`, ref, name);
  if (kind === "former-unit") {
    const { ref, name } = record as FormerUnit;
    yield* named("/name", ref, name);
  }
  if (kind === "commune" || kind === "province") {
    const { code, name } = record as Commune | Province;
    yield* named("/name", `${kind}:${code}`, name);
  }
}

function* named(pointer: string, ref: string, text: string): Generator<NamedUnit> {
  const parsed = parseRef(ref);
  if (parsed !== undefined)
    yield { pointer, scheme: parsed.scheme, code: parsed.value, ref, text, written: writtenName(text) };
}
