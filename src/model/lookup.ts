import type { ActorRef } from "../codes/reference.js";
import type { Id } from "../core/id.js";
import type { RecordKind } from "../core/record-kind.js";
import { collections, keyFieldOf, recordKinds } from "../core/record-kind.js";
import type { Dataset } from "./dataset.js";
import type { Stop, Visit } from "./oversight/visit.js";
import type { RecordByKind } from "./record.js";

/** The records a {@link Lookup} finds: those of every kind, and stops within their visits. */
export interface FoundByKind extends RecordByKind {
  stop: Stop;
}

/** Finds records by kind and id: in a dataset, or in the caller's own database. */
export interface Lookup {
  /** The record; `undefined` when it is not there. */
  find<Kind extends keyof FoundByKind>(kind: Kind, id: Id): FoundByKind[Kind] | undefined;
  /** The visit that a stop belongs to; `undefined` when it is not there. */
  visitOf(stopId: Id): Visit | undefined;
  /**
   * The members of a class that the caller knows, such as the departments of a province or its communes; `undefined`: not
   * known. Absent: no class is known; those of a group stand in the group.
   */
  membersOf?(reference: ActorRef): readonly ActorRef[] | undefined;
}

type Index = Map<keyof FoundByKind, Map<string, FoundByKind[keyof FoundByKind]>>;

/** Finds the records of a dataset by id, code or reference. Of two with the same name the first is found. */
export function lookupIn(dataset: Dataset): Lookup {
  const index: Index = new Map();
  const visits = new Map<Id, Visit>();
  for (const kind of recordKinds) {
    const records: readonly RecordByKind[RecordKind][] = dataset[collections[kind]] ?? [];
    for (const record of records) addTo(index, kind, keyOf(kind, record), record);
  }
  for (const visit of dataset.visits ?? []) {
    for (const stop of visit.stops ?? []) {
      if (!visits.has(stop.id)) visits.set(stop.id, visit);
      addTo(index, "stop", stop.id, stop);
    }
  }
  return {
    find: (kind, id) => index.get(kind)?.get(id) as never,
    visitOf: (stopId) => visits.get(stopId),
  };
}

/** What names a record within its kind: its id, the code of a unit, the reference of a former unit. */
export function keyOf(kind: RecordKind, record: RecordByKind[RecordKind]): string {
  return (record as unknown as Readonly<Record<"id" | "code" | "ref", string>>)[keyFieldOf(kind)];
}

function addTo(
  index: Index,
  kind: keyof FoundByKind,
  key: string,
  record: FoundByKind[keyof FoundByKind],
): void {
  let records = index.get(kind);
  if (records === undefined) {
    records = new Map<string, FoundByKind[keyof FoundByKind]>();
    index.set(kind, records);
  }
  if (!records.has(key)) records.set(key, record);
}
