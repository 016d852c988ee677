import type { AnyRecord } from "../model/record.js";
import type { RecordBase } from "../model/value/record-base.js";

/** What may carry claims and measures of its own: a record, or a stop of a visit. Units carry none. */
export type Part = Partial<RecordBase>;

/** The record, and those parts of it that carry claims of their own, each with its pointer. */
export function* partsOf(record: AnyRecord): Generator<[pointer: string, part: Part]> {
  yield ["", record as Part];
  if ("stops" in record && record.stops !== undefined)
    for (const [index, stop] of record.stops.entries()) yield [`/stops/${index}`, stop];
}
