import type { RecordKind } from "../core/record-kind.js";
import type { RecordByKind } from "../model/record.js";

/** The fields that a question reads, by kind of record. */
export type Reads = { readonly [K in RecordKind]?: readonly (keyof RecordByKind[K] & string)[] };

/** What is kept of a record: the fields that are read, and what names it as `key`. */
export type Fact<K extends RecordKind, Field extends PropertyKey = keyof RecordByKind[K]> = Pick<
  RecordByKind[K],
  Extract<keyof RecordByKind[K], Field>
> & { readonly key: string };

/** Facts by kind, each list sorted by key. */
export type Facts<R extends Reads> = {
  readonly [K in keyof R & RecordKind]: readonly Fact<K, NonNullable<R[K]>[number]>[];
};

/** The reads of several questions together: one pass over the records serves them all. */
export function mergeReads(all: Iterable<Reads>): Reads {
  const merged: Partial<Record<RecordKind, readonly string[]>> = {};
  for (const reads of all)
    for (const [kind, fields] of Object.entries(reads) as [RecordKind, readonly string[]][])
      merged[kind] = [...new Set([...(merged[kind] ?? []), ...fields])].sort();
  return merged as Reads;
}
