import type { Id } from "../../core/id.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import type { Stop, Visit } from "../../model/oversight/visit.js";
import type { AnyRecord } from "../../model/record.js";

/** A record that is kept of a stream, as JSON: that takes a third of the memory of objects, and is handed over at once. */
export interface KeptText {
  readonly kind: RecordKind;
  /** What names it within its kind. */
  readonly key: string;
  readonly text: string;
  /** The stops of a visit, apart: mostly they are not asked for. Absent: it has none. */
  readonly stops?: string;
}

/** Most records that are held as objects at a time. */
const HELD = 500;

/**
 * Finds the records that are kept of a stream, visits without their stops, and the stops of kept visits. Of two with the same
 * name the first is found.
 */
export class KeptLookup implements Lookup {
  readonly #texts = new Map<string, string>();
  readonly #held = new Map<string, AnyRecord>();
  /** The stops of each visit. */
  readonly #stopTexts = new Map<Id, string>();
  /** Made at the first question: in most streams nobody asks. */
  #visitsByStop: Map<Id, Id> | undefined;

  /** Adds a record. */
  add({ kind, key, text, stops }: KeptText): void {
    const name = `${kind}:${key}`;
    if (this.#texts.has(name)) return;
    this.#texts.set(name, text);
    if (stops === undefined) return;
    this.#stopTexts.set(key, stops);
    if (this.#visitsByStop !== undefined) addStops(this.#visitsByStop, key, stops);
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
      for (const [visitId, stops] of this.#stopTexts) addStops(this.#visitsByStop, visitId, stops);
    }
    const visitId = this.#visitsByStop.get(stopId);
    return visitId === undefined ? undefined : this.find("visit", visitId);
  }

  #stop(id: Id): FoundByKind["stop"] | undefined {
    const visit = this.visitOf(id);
    const stops = visit && this.#stopTexts.get(visit.id);
    return stops === undefined ? undefined : stopsIn(stops).find((stop) => stop.id === id);
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

function addStops(visitsByStop: Map<Id, Id>, visitId: Id, stops: string): void {
  for (const { id } of stopsIn(stops)) if (!visitsByStop.has(id)) visitsByStop.set(id, visitId);
}

function stopsIn(text: string): Stop[] {
  return JSON.parse(text) as Stop[];
}
