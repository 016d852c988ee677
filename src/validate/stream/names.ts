import type { Id } from "../../core/id.js";
import { recordKinds } from "../../core/record-kind.js";
import type { IssueCollector, Subject } from "../../issues/collector.js";
import { ISSUES_PER_CODE } from "../../issues/collector.js";
import type { FoundByKind } from "../../model/lookup.js";
import type { IdTableState } from "./id-table.js";
import { canBeName, enlarged, IdTable, nameIn } from "./id-table.js";

type NamedKind = keyof FoundByKind;

const kinds: readonly NamedKind[] = [...recordKinds, "stop"];
const numberOf = new Map<string, number>(kinds.map((kind, index) => [kind, index]));

/** Most references kept in full while the records they lead to have not come; of the others only the number is kept. */
const KEPT_REFERENCES = 50_000;

/** Most ids that the receiver is asked about at once. */
export const KNOWN_BATCH = 1000;

/** Says which of these records the receiver holds. */
export type KnownInBatches = (
  kind: keyof FoundByKind,
  ids: readonly Id[],
) => Iterable<Id> | PromiseLike<Iterable<Id>>;

/** A reference whose record has not come. */
export interface Awaited {
  readonly subject: Subject;
  readonly pointer: string;
}

/** Where a name was first used. */
export interface FirstUse {
  readonly line: number;
  readonly pointer: string;
}

/** What is known of the names of a part of a stream, to be handed to another thread. Lines are counted from the part's own first. */
export interface NamesState {
  readonly table: IdTableState;
  readonly lines: Uint32Array;
  readonly faulty: Uint8Array;
  readonly stops: Uint8Array;
  readonly counts: Uint32Array;
  /** As JSON, which is read only where the name has not come in the parts before. */
  readonly awaited: ReadonlyMap<number, string>;
}

/**
 * The names of the records of a stream, and the references that still lead nowhere. Exact whatever the length of the
 * stream; its memory grows by some 60 bytes a record or stop.
 */
export class Names {
  readonly #table = new IdTable();
  /** Line of the record of a name; 0: no sound one has come. */
  #lines = new Uint32Array(1024);
  /** 1 where a faulty record has the name: references to it lead somewhere. */
  #faulty = new Uint8Array(1024);
  /** Position of a stop in its visit, from 1; 0: a record. */
  #stops = new Uint8Array(1024);
  /** How many references to it have come before it. */
  #counts = new Uint32Array(1024);
  readonly #awaited = new Map<number, Awaited[]>();
  #kept = 0;

  /** Notes a sound record, or the stop at a position from 1; the answer is an earlier one of the same name. */
  declare(kind: NamedKind, id: Id, line: number, stop = 0): FirstUse | undefined {
    const entry = this.#entryOf(kind, id);
    const first = this.#lines[entry] ?? 0;
    if (first > 0) return { line: first, pointer: pointerOf(kind, this.#stops[entry] ?? 0) };
    this.#lines[entry] = line;
    this.#stops[entry] = stop;
    this.#resolve(entry);
    return undefined;
  }

  /** Notes that a faulty record has this name. */
  declareFaulty(kind: NamedKind, id: string): void {
    if (!canBeName(id)) return;
    const entry = this.#entryOf(kind, id);
    this.#faulty[entry] = 1;
    this.#resolve(entry);
  }

  /** Notes a reference. */
  refer(kind: NamedKind, id: Id, subject: Subject, pointer: string): void {
    const entry = this.#entryOf(kind, id);
    if (!this.#isThere(entry)) this.#await(entry, 1, [{ subject, pointer }]);
  }

  /** What is known so far. Shares its memory: this object is not to be used any more. */
  state(): NamesState {
    const [lines, faulty, stops, counts] = [this.#lines, this.#faulty, this.#stops, this.#counts];
    const awaited = new Map([...this.#awaited].map(([entry, list]) => [entry, JSON.stringify(list)]));
    return { table: this.#table.state(), lines, faulty, stops, counts, awaited };
  }

  /**
   * Adds what is known of the next part, after the lines of those before it. `false`: a name of it has been used before, and
   * which issues that gives only a reading of both parts in one can tell.
   */
  merge(part: NamesState, linesBefore: number): boolean {
    for (let theirs = 0; theirs < part.table.size; theirs++) {
      const [number, id] = nameIn(part.table, theirs);
      const entry = this.#entryOf(kinds[number] ?? "stop", id);
      const line = part.lines[theirs] ?? 0;
      if (line > 0) {
        if ((this.#lines[entry] ?? 0) > 0) return false;
        this.#lines[entry] = linesBefore + line;
        this.#stops[entry] = part.stops[theirs] ?? 0;
      }
      if (part.faulty[theirs] === 1) this.#faulty[entry] = 1;
      if (this.#isThere(entry)) this.#resolve(entry);
      else {
        const references = JSON.parse(part.awaited.get(theirs) ?? "[]") as Awaited[];
        this.#await(
          entry,
          part.counts[theirs] ?? 0,
          references.map((awaited) => movedDown(awaited, linesBefore)),
        );
      }
    }
    return true;
  }

  /** Whether enough is kept of all that is missing: what was not kept of parts might have been kept of the whole. */
  get isExact(): boolean {
    for (const entry of this.#missing()) {
      const kept = this.#awaited.get(entry)?.length ?? 0;
      if (kept < Math.min(this.#counts[entry] ?? 0, ISSUES_PER_CODE)) return false;
    }
    return true;
  }

  /** Reports the references that lead to no record of the stream and to none that the receiver holds. */
  async report(known: KnownInBatches | undefined, collector: IssueCollector): Promise<void> {
    const missing = this.#missing();
    if (known !== undefined) for (const entry of await this.#held(missing, known)) missing.delete(entry);
    const found: { awaited: Awaited; kind: NamedKind; id: Id }[] = [];
    let count = 0;
    for (const entry of missing) {
      count += this.#counts[entry] ?? 0;
      const { kind, id } = this.#nameOf(entry);
      for (const awaited of this.#awaited.get(entry) ?? []) found.push({ awaited, kind, id });
    }
    found.sort((one, other) => (one.awaited.subject.line ?? 0) - (other.awaited.subject.line ?? 0));
    for (const { awaited, kind, id } of found)
      collector.add(awaited.subject, "reference_not_found", awaited.pointer, { kind, id });
    collector.count("reference_not_found", count - found.length);
  }

  #entryOf(kind: NamedKind, id: Id): number {
    const entry = this.#table.add(numberOf.get(kind) ?? 0, id);
    if (entry >= this.#lines.length) {
      const length = this.#lines.length * 2;
      this.#lines = enlarged(this.#lines, length);
      this.#faulty = enlarged(this.#faulty, length);
      this.#stops = enlarged(this.#stops, length);
      this.#counts = enlarged(this.#counts, length);
    }
    return entry;
  }

  /** Whether a record of the name has come, faulty or not. */
  #isThere(entry: number): boolean {
    return (this.#lines[entry] ?? 0) > 0 || this.#faulty[entry] === 1;
  }

  #await(entry: number, count: number, references: readonly Awaited[]): void {
    this.#counts[entry] = (this.#counts[entry] ?? 0) + count;
    let list = this.#awaited.get(entry);
    for (const reference of references) {
      // More than that are not kept of any code.
      if (this.#kept >= KEPT_REFERENCES || (list?.length ?? 0) >= ISSUES_PER_CODE) return;
      if (list === undefined) this.#awaited.set(entry, (list = []));
      list.push(reference);
      this.#kept += 1;
    }
  }

  #resolve(entry: number): void {
    if (this.#counts[entry] === 0) return;
    this.#counts[entry] = 0;
    this.#kept -= this.#awaited.get(entry)?.length ?? 0;
    this.#awaited.delete(entry);
  }

  #missing(): Set<number> {
    const missing = new Set<number>();
    for (let entry = 0; entry < this.#table.size; entry++)
      if ((this.#counts[entry] ?? 0) > 0) missing.add(entry);
    return missing;
  }

  async #held(missing: ReadonlySet<number>, known: KnownInBatches): Promise<Set<number>> {
    const held = new Set<number>();
    const batches = new Map<NamedKind, Id[]>();
    const ask = async (kind: NamedKind, ids: readonly Id[]): Promise<void> => {
      for (const id of await known(kind, ids)) {
        const entry = this.#table.find(numberOf.get(kind) ?? 0, id);
        if (entry >= 0) held.add(entry);
      }
    };
    for (const entry of missing) {
      const { kind, id } = this.#nameOf(entry);
      const batch = batches.get(kind);
      if (batch === undefined) batches.set(kind, [id]);
      else if (batch.push(id) === KNOWN_BATCH) {
        batches.delete(kind);
        await ask(kind, batch);
      }
    }
    for (const [kind, ids] of batches) await ask(kind, ids);
    return held;
  }

  #nameOf(entry: number): { kind: NamedKind; id: Id } {
    const [kind, id] = this.#table.nameOf(entry);
    return { kind: kinds[kind] ?? "stop", id };
  }
}

function movedDown({ subject, pointer }: Awaited, lines: number): Awaited {
  return { subject: { ...subject, line: (subject.line ?? 0) + lines }, pointer };
}

/** Where the name of a record or stop stands in its line. */
export function pointerOf(kind: NamedKind, stop: number): string {
  return stop > 0 ? `/stops/${String(stop - 1)}/id` : kind === "former-unit" ? "/ref" : "/id";
}
