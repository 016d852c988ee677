import type { RecordKind } from "../../core/record-kind.js";
import { present } from "../../core/present.js";
import type { Subject } from "../../issues/collector.js";
import type { DatasetHeader } from "../../model/dataset.js";
import { keyOf } from "../../model/lookup.js";
import type { Stop } from "../../model/oversight/visit.js";
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
  const texts = { text: JSON.stringify(slim(record)), ...present({ stops: stopsText(kind, record) }) };
  return { kind, key: keyOf(kind, record), ...texts, subject, ...present({ header }), ...state };
}

/** A kept record as it is judged. */
export function soundOf({ kind, text, stops, subject }: KeptRecord): Sound {
  const record = JSON.parse(text) as AnyRecord;
  return {
    kind,
    record: stops === undefined ? record : { ...record, stops: JSON.parse(stops) as Stop[] },
    subject,
  };
}

/** A kept record as it is compared with others of its kind: without the stops of a visit. */
export function comparedOf({ kind, text, subject }: KeptRecord): Sound {
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
  "stops",
]);

function slim(record: AnyRecord): object {
  // A key may be `__proto__`: it stays one of the record's own.
  return Object.fromEntries(Object.entries(record).filter(([key]) => !OWN_MATTER.has(key)));
}

/** By the kind: a record may carry keys that its kind does not have. */
function stopsText(kind: RecordKind, record: AnyRecord): string | undefined {
  if (kind !== "visit" || !("stops" in record)) return undefined;
  return JSON.stringify(record.stops?.map(({ id, at, date }) => ({ id, at, date })));
}
