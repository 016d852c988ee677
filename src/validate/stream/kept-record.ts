import type { RecordKind } from "../../core/record-kind.js";
import { present } from "../../core/present.js";
import type { Subject } from "../../issues/collector.js";
import type { DatasetHeader } from "../../model/dataset.js";
import { keyOf } from "../../model/lookup.js";
import type { AnyRecord } from "../../model/record.js";
import type { Sound } from "../sound.js";
import type { KeptText } from "./kept-lookup.js";

/** A sound record that is kept, without its texts: because others need it, or because it waits for others. */
export interface KeptRecord extends KeptText {
  readonly subject: Subject;
  /** What the dataset said about itself when the record came; absent: nothing. */
  readonly header?: DatasetHeader;
  readonly isWaiting: boolean;
  /** Whether its line had an error already when it was kept. */
  readonly isFaulty: boolean;
}

/** A record as it is kept. */
export function keptRecord(
  { kind, record, subject }: Sound,
  header: DatasetHeader | undefined,
  state: Pick<KeptRecord, "isWaiting" | "isFaulty">,
): KeptRecord {
  const text = JSON.stringify(slim(kind, record));
  return { kind, key: keyOf(kind, record), text, subject, ...present({ header }), ...state };
}

/** The record that was kept. */
export function soundOf({ kind, text, subject }: KeptRecord): Sound {
  return { kind, record: JSON.parse(text) as AnyRecord, subject };
}

/** Fields that no rule reads in another record than its own. */
const OWN_MATTER: ReadonlySet<string> = new Set([
  "summary",
  "note",
  "measures",
  "translations",
  "names",
  "links",
  "extensions",
]);

function slim(kind: RecordKind, record: AnyRecord): object {
  const kept = Object.entries(record).filter(([key]) => !OWN_MATTER.has(key));
  // A key may be `__proto__`: it stays one of the record's own.
  const slimmed = Object.fromEntries(kept) as { stops?: readonly object[] | undefined };
  // By the kind: a record may carry keys that its kind does not have.
  if (kind === "visit" && "stops" in record)
    slimmed.stops = record.stops?.map(({ id, at, date }) => ({ id, at, date }));
  return slimmed;
}
