import type { RecordKind } from "../../core/record-kind.js";
import type { AnyRecord } from "../../model/record.js";
import type { Measure } from "../../model/value/measure.js";
import type { Holds } from "../claim.js";
import { exactIn } from "../claim.js";
import { partsOf } from "../part.js";

/** A measure of a record or of one of its stops. */
export interface PlacedMeasure {
  readonly measure: Measure;
  /** Where it stands in the record. */
  readonly pointer: string;
  /** Whether the number at a pointer within the measure is exact. */
  readonly isExact: Holds;
}

/** Every measure of a record. */
export function* measuresOf(kind: RecordKind, record: AnyRecord): Generator<PlacedMeasure> {
  for (const [base, part] of partsOf(kind, record)) {
    if (part.measures === undefined) continue;
    const isExact = exactIn(part);
    for (const [index, measure] of part.measures.entries()) {
      const inner = `/measures/${index}`;
      yield { measure, pointer: base + inner, isExact: (field) => isExact(inner + field) };
    }
  }
}
