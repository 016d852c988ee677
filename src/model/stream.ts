import { collections, recordKinds } from "../core/record-kind.js";
import type { Dataset, DatasetHeader } from "./dataset.js";
import type { Entry } from "./entry.js";
import { normalise } from "./normalise.js";

/** What a dataset says about itself, as the first entry of its stream. */
export interface HeaderEntry {
  kind: "dataset";
  record: DatasetHeader;
}

/** One line of a stream, in memory. */
export type StreamEntry = Entry | HeaderEntry;

/**
 * The stream form of a dataset: its header, then every record, normalised, so that each stands alone on its line.
 *
 * @example for (const entry of toEntries(dataset)) file.write(toLine(entry) + "\n");
 */
export function* toEntries(dataset: Dataset): Generator<StreamEntry> {
  const whole = normalise(dataset);
  yield { kind: "dataset", record: headerOf(whole) };
  for (const kind of recordKinds)
    for (const record of whole[collections[kind]] ?? []) yield { kind, record } as Entry;
}

/** The dataset of a stream; entries of a kind keep their order, a later header adds to an earlier one. */
export function fromEntries(entries: Iterable<StreamEntry>): Partial<Dataset> {
  const header: Partial<DatasetHeader> = {};
  const byKind = new Map<string, object[]>();
  for (const { kind, record } of entries) {
    if (kind === "dataset") Object.assign(header, record);
    else {
      const records = byKind.get(kind);
      if (records === undefined) byKind.set(kind, [record]);
      else records.push(record);
    }
  }
  const dataset: Record<string, unknown> = { ...header };
  for (const kind of recordKinds) if (byKind.has(kind)) dataset[collections[kind]] = byKind.get(kind);
  return dataset;
}

/** One entry as a line of NDJSON, without the line feed; its kind stands under `record`. */
export function toLine({ kind, record }: StreamEntry): string {
  return JSON.stringify({ record: kind, ...record });
}

/** What a dataset says about itself. */
export function headerOf(dataset: Dataset): DatasetHeader {
  const arrays: ReadonlySet<string> = new Set(Object.values(collections));
  const own = Object.entries(dataset).filter(([key]) => !arrays.has(key));
  return Object.fromEntries(own) as unknown as DatasetHeader;
}
