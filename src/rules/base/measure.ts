import type { RecordKind } from "../../core/record-kind.js";
import type { AnyRecord } from "../../model/record.js";
import type { Measure } from "../../model/value/measure.js";
import type { Holds } from "../claim.js";
import { exactIn } from "../claim.js";
import { partPointer, partsOf } from "../part.js";

/** A measure of a record or of one of its stops. Its place is written only for what is reported. */
export class PlacedMeasure {
  readonly measure: Measure;
  readonly #place: number;
  readonly #index: number;
  readonly #isExact: Holds;

  constructor(measure: Measure, place: number, index: number, isExact: Holds) {
    this.measure = measure;
    this.#place = place;
    this.#index = index;
    this.#isExact = isExact;
  }

  /** Where it stands in the record. */
  get pointer(): string {
    return `${partPointer(this.#place)}/measures/${this.#index}`;
  }

  /** Whether the number at a pointer within the measure is exact. */
  isExact(field: string): boolean {
    return this.#isExact(`/measures/${this.#index}${field}`);
  }
}

/** The measures of a record that are chosen: most have nothing that a rule looks at. */
export function measuresOf(
  kind: RecordKind,
  record: AnyRecord,
  choose: (measure: Measure) => boolean,
): PlacedMeasure[] {
  const placed: PlacedMeasure[] = [];
  for (const [place, part] of partsOf(kind, record).entries()) {
    let isExact: Holds | undefined;
    for (const [index, measure] of (part.measures ?? []).entries())
      if (choose(measure)) placed.push(new PlacedMeasure(measure, place, index, (isExact ??= exactIn(part))));
  }
  return placed;
}
