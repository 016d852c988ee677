import type { RecordKind } from "../core/record-kind.js";
import type { RecordByKind } from "./record.js";

/** One record with its kind: the unit of a stream, in memory. */
export type Entry = { [K in RecordKind]: { kind: K; record: RecordByKind[K] } }[RecordKind];
