import type { RecordKind } from "../../core/record-kind.js";
import type { AnyRecord } from "../../model/record.js";
import type { Measure } from "../../model/value/measure.js";
import type { Holds } from "../claim.js";
import { exactIn } from "../claim.js";
import { partsOf } from "../part.js";

/** A measure of a record or of one of its stops. Its place is written only for what is reported. */
export class PlacedMeasure {
  readonly measure: Measure;
  readonly #base: string;
  readonly #index: number;
  readonly #isExact: Holds;

  constructor(measure: Measure, base: string, index: number, isExact: Holds) {
    this.measure = measure;
    this.#base = base;
    this.#index = index;
    this.#isExact = isExact;
  }

  /** Where it stands in the record. */
  get pointer(): string {
    return `${this.#base}/measures/${this.#index}`;
  }

  /** Whether the number at a pointer within the measure is exact. */
  isExact(field: string): boolean {
    return this.#isExact(`/measures/${this.#index}${field}`);
  }
}

/** Every measure of a record. */
export function measuresOf(kind: RecordKind, record: AnyRecord): PlacedMeasure[] {
  const placed: PlacedMeasure[] = [];
  for (const [base, part] of partsOf(kind, record)) {
    if (part.measures === undefined) continue;
    let holds: Holds | undefined;
    // Of few parts anybody asks.
    const isExact: Holds = (pointer) => (holds ??= exactIn(part))(pointer);
    for (const [index, measure] of part.measures.entries())
      placed.push(new PlacedMeasure(measure, base, index, isExact));
  }
  return placed;
}
