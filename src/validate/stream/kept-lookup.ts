import type { Id } from "../../core/id.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import type { Visit } from "../../model/oversight/visit.js";
import type { AnyRecord } from "../../model/record.js";

/** A record that is kept of a stream, as JSON: that takes a third of the memory of objects, and is handed over at once. */
export interface KeptText {
  readonly kind: RecordKind;
  /** What names it within its kind. */
  readonly key: string;
  readonly text: string;
}

/** Most records that are held as objects at a time. */
const HELD = 500;

/** Finds the records that are kept of a stream, and the stops of kept visits. Of two with the same name the first is found. */
export class KeptLookup implements Lookup {
  readonly #texts = new Map<string, string>();
  readonly #held = new Map<string, AnyRecord>();
  readonly #visits: Id[] = [];
  /** Made at the first question: in most streams nobody asks. */
  #visitsByStop: Map<Id, Id> | undefined;

  /** Adds a record. */
  add({ kind, key, text }: KeptText): void {
    const name = `${kind}:${key}`;
    if (this.#texts.has(name)) return;
    this.#texts.set(name, text);
    if (kind !== "visit") return;
    this.#visits.push(key);
    if (this.#visitsByStop !== undefined) this.#addStops(this.#visitsByStop, key);
  }

  /** Whether a record is there. */
  has(kind: keyof FoundByKind, id: Id): boolean {
    return this.#texts.has(`${kind}:${id}`);
  }

  find<Kind extends keyof FoundByKind>(kind: Kind, id: Id): FoundByKind[Kind] | undefined {
    const found = kind === "stop" ? this.#stop(id) : this.#record(`${kind}:${id}`);
    return found as FoundByKind[Kind] | undefined;
  }

  visitOf(stopId: Id): Visit | undefined {
    if (this.#visitsByStop === undefined) {
      this.#visitsByStop = new Map();
      for (const visitId of this.#visits) this.#addStops(this.#visitsByStop, visitId);
    }
    const visitId = this.#visitsByStop.get(stopId);
    return visitId === undefined ? undefined : this.find("visit", visitId);
  }

  #stop(id: Id): FoundByKind["stop"] | undefined {
    return this.visitOf(id)?.stops?.find((stop) => stop.id === id);
  }

  #addStops(visitsByStop: Map<Id, Id>, visitId: Id): void {
    for (const { id } of this.find("visit", visitId)?.stops ?? [])
      if (!visitsByStop.has(id)) visitsByStop.set(id, visitId);
  }

  #record(name: string): AnyRecord | undefined {
    const held = this.#held.get(name);
    if (held !== undefined) return held;
    const text = this.#texts.get(name);
    if (text === undefined) return undefined;
    if (this.#held.size >= HELD) this.#held.clear();
    const record = JSON.parse(text) as AnyRecord;
    this.#held.set(name, record);
    return record;
  }
}
