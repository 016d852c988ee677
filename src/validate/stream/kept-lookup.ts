import type { Id } from "../../core/id.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import { keyOf } from "../../model/lookup.js";
import type { Stop, Visit } from "../../model/oversight/visit.js";
import type { AnyRecord } from "../../model/record.js";

/** Finds the records that are kept of a stream, and the stops of kept visits. Of two with the same name the first is found. */
export class KeptLookup implements Lookup {
  readonly #records = new Map<string, AnyRecord>();
  readonly #visits: Visit[] = [];
  /** Made at the first question: in most streams nobody asks. */
  #stops: Map<Id, { stop: Stop; visit: Visit }> | undefined;

  /** Adds a record. */
  add(kind: RecordKind, record: AnyRecord): void {
    const name = `${kind}:${keyOf(kind, record)}`;
    if (this.#records.has(name)) return;
    this.#records.set(name, record);
    if (kind !== "visit") return;
    this.#visits.push(record as Visit);
    if (this.#stops !== undefined) addStops(this.#stops, record as Visit);
  }

  find<Kind extends keyof FoundByKind>(kind: Kind, id: Id): FoundByKind[Kind] | undefined {
    const found = kind === "stop" ? this.#stopOf(id)?.stop : this.#records.get(`${kind}:${id}`);
    return found as FoundByKind[Kind] | undefined;
  }

  visitOf(stopId: Id): Visit | undefined {
    return this.#stopOf(stopId)?.visit;
  }

  #stopOf(id: Id): { stop: Stop; visit: Visit } | undefined {
    if (this.#stops === undefined) {
      this.#stops = new Map();
      for (const visit of this.#visits) addStops(this.#stops, visit);
    }
    return this.#stops.get(id);
  }
}

function addStops(stops: Map<Id, { stop: Stop; visit: Visit }>, visit: Visit): void {
  for (const stop of visit.stops ?? []) if (!stops.has(stop.id)) stops.set(stop.id, { stop, visit });
}
