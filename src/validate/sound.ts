import type { RecordKind } from "../core/record-kind.js";
import { collections } from "../core/record-kind.js";
import type { Subject } from "../issues/collector.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord } from "../model/record.js";

/** A record of sound structure, with what its issues are about. */
export interface Sound {
  readonly kind: RecordKind;
  readonly record: AnyRecord;
  readonly subject: Subject;
}

/** The arrays of a dataset with the sound records only. */
export function datasetOf(sound: readonly Sound[]): Dataset {
  const dataset: Record<string, AnyRecord[]> = {};
  for (const { kind, record } of sound) (dataset[collections[kind]] ??= []).push(record);
  return dataset as unknown as Dataset;
}
