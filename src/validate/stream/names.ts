import type { Id } from "../../core/id.js";
import { recordKinds } from "../../core/record-kind.js";
import type { IssueCollector, Subject } from "../../issues/collector.js";
import { ISSUES_PER_CODE } from "../../issues/collector.js";
import type { FoundByKind } from "../../model/lookup.js";
import type { AwaitedName, AwaitedReference } from "./awaited-references.js";
import { AwaitedReferences } from "./awaited-references.js";
import { markIn, NameTable, numberIn } from "./name-table.js";

type NamedKind = keyof FoundByKind;

const kinds: readonly NamedKind[] = [...recordKinds, "stop"];
const numberOf = new Map<string, number>(kinds.map((kind, index) => [kind, index]));

/** Most ids that the receiver is asked about at once. */
export const KNOWN_BATCH = 1000;

/** Says which of these records the receiver holds. */
export type KnownInBatches = (
  kind: keyof FoundByKind,
  ids: readonly Id[],
) => Iterable<Id> | PromiseLike<Iterable<Id>>;

/** Where a name was first used. */
export interface FirstUse {
  readonly line: number;
  readonly pointer: string;
}

/** What is known of the names of a part of a stream, to be handed to another thread. Lines are counted from the part's own first. */
export interface NamesState {
  /** {@link NameTable.rows}. */
  readonly rows: Int32Array;
  /** As JSON, which is quicker to hand over: a list of {@link AwaitedName}. */
  readonly awaited: string;
}

/** Marks of a name in the table. Its number is the line of its sound record, 0 where none has come. */
const STOP = 0x0fff;
/** A record that may stand several times under the name. */
const REPEATED = 0x2000;
/** A faulty record has the name: references to it lead somewhere. */
const FAULTY = 0x4000;
/** No record has come. The number is that of the name among those that are awaited. */
const AWAITED = 0x8000;

/**
 * The names of the records of a stream, and the references that still lead nowhere. Its memory grows by some 25 bytes a record
 * or stop, and by more for a name that references lead to before its record comes.
 */
export class Names {
  readonly #table: NameTable;
  readonly #awaited = new AwaitedReferences();
  /** The name that a reference led to last of which a record has come. */
  #lastThere: { readonly kind?: NamedKind; readonly id?: Id } = {};

  /** `seed`: that of the names it is to be merged with; absent: a new one. */
  constructor(seed?: Uint32Array) {
    this.#table = new NameTable(seed);
  }

  /** What parts of the stream need for their names to be merged with these. */
  get seed(): Uint32Array {
    return this.#table.seed;
  }

  /** Notes a sound record, or the stop at a position from 1; the answer is an earlier one of the same name. */
  declare(kind: NamedKind, id: Id, line: number, stop = 0): FirstUse | undefined {
    const slot = this.#reach(kind, id);
    const first = this.#lineAt(slot);
    const mark = this.#markAt(slot);
    if (first > 0) return { line: first, pointer: pointerOf(kind, mark & STOP) };
    this.#table.write(slot, line, mark | stop);
    return undefined;
  }

  /** Notes a sound record beside which others of the same name may stand. */
  declareRepeated(kind: NamedKind, id: Id, line: number): void {
    const slot = this.#reach(kind, id);
    this.#table.write(slot, this.#lineAt(slot) || line, this.#markAt(slot) | REPEATED);
  }

  /** Notes that a faulty record has this name. */
  declareFaulty(kind: NamedKind, id: string): void {
    const slot = this.#reach(kind, id);
    this.#table.write(slot, this.#lineAt(slot), this.#markAt(slot) | FAULTY);
  }

  /** Notes a reference. */
  refer(kind: NamedKind, id: Id, subject: Subject, pointer: () => string): void {
    // Many references of a record lead to the same source.
    if (id === this.#lastThere.id && kind === this.#lastThere.kind) return;
    this.#await(kind, id, 1, () => [{ subject, pointer: pointer() }]);
  }

  /** Whether a sound record of the name has come. */
  isSound(kind: NamedKind, id: Id): boolean {
    return this.#lineAt(this.#table.locate(numberOf.get(kind) ?? 0, id)) > 0;
  }

  /** What is known so far. */
  state(): NamesState {
    return { rows: this.#table.rows(), awaited: JSON.stringify([...this.#awaited.names()]) };
  }

  /**
   * Adds what is known of the next part, after the lines of those before it. `false`, and nothing is added: a name of it has been
   * used before, and which issues that gives only a reading of its lines can tell.
   */
  merge({ rows, awaited }: NamesState, linesBefore: number): boolean {
    const used: number[] = [];
    this.#visitComeNames(rows, (slot, line, mark) => {
      if (line > 0 && this.#lineAt(slot) > 0 && (mark & REPEATED) === 0) used.push(line);
    });
    if (used.length > 0) return false;
    this.#visitComeNames(rows, (slot, line, mark) => {
      if (this.#isAwaited(slot)) this.#awaited.resolve(this.#table.number(slot));
      const first = this.#lineAt(slot) || (line > 0 ? line + linesBefore : 0);
      this.#table.write(slot, first, this.#markAt(slot) | mark);
    });
    for (const { kind, id, count, references } of JSON.parse(awaited) as AwaitedName[])
      this.#await(kind, id, count, () => references.map((reference) => movedDown(reference, linesBefore)));
    return true;
  }

  /** Whether enough is kept of all that is missing: what was not kept of parts might have been kept of the whole. */
  get isExact(): boolean {
    for (const { count, references } of this.#awaited.names())
      if (references.length < Math.min(count, ISSUES_PER_CODE)) return false;
    return true;
  }

  /** Reports the references that lead to no record of the stream and to none that the receiver holds. */
  async report(known: KnownInBatches | undefined, collector: IssueCollector): Promise<void> {
    const held = known === undefined ? new Set() : await this.#held(known);
    const found: { reference: AwaitedReference; kind: NamedKind; id: Id }[] = [];
    let count = 0;
    for (const name of this.#awaited.names()) {
      if (held.has(name)) continue;
      const { kind, id } = name;
      count += name.count;
      for (const reference of name.references) found.push({ reference, kind, id });
    }
    found.sort((one, other) => (one.reference.subject.line ?? 0) - (other.reference.subject.line ?? 0));
    for (const { reference, kind, id } of found)
      collector.add(reference.subject, "reference_not_found", reference.pointer, { kind, id });
    collector.count("reference_not_found", count - found.length);
  }

  /** The slot of a name of which a record has come: nothing awaits it any more. */
  #reach(kind: NamedKind, id: string): number {
    const slot = this.#table.locate(numberOf.get(kind) ?? 0, id);
    if (this.#isAwaited(slot)) this.#awaited.resolve(this.#table.number(slot));
    return slot;
  }

  #isAwaited(slot: number): boolean {
    return (this.#table.mark(slot) & AWAITED) !== 0;
  }

  /** The line of the sound record of a name; 0: none has come. */
  #lineAt(slot: number): number {
    return this.#isAwaited(slot) ? 0 : this.#table.number(slot);
  }

  #markAt(slot: number): number {
    return this.#isAwaited(slot) ? 0 : this.#table.mark(slot);
  }

  #await(kind: NamedKind, id: Id, count: number, references: () => readonly AwaitedReference[]): void {
    const slot = this.#table.locate(numberOf.get(kind) ?? 0, id);
    if (this.#lineAt(slot) > 0 || this.#markAt(slot) !== 0) {
      this.#lastThere = { kind, id };
      return;
    }
    const isNew = !this.#isAwaited(slot);
    const number = isNew ? this.#awaited.add(kind, id) : this.#table.number(slot);
    if (isNew) this.#table.write(slot, number, AWAITED);
    this.#awaited.note(number, count, references());
  }

  /** Looks at the names of a part of which records have come there, each with its slot here. */
  #visitComeNames(rows: Int32Array, look: (slot: number, line: number, mark: number) => void): void {
    for (let row = 0; row < rows.length / 4; row++) {
      const mark = markIn(rows, row);
      if ((mark & AWAITED) === 0) look(this.#table.locateRow(rows, row), numberIn(rows, row), mark);
    }
  }

  async #held(known: KnownInBatches): Promise<Set<AwaitedName>> {
    const held = new Set<AwaitedName>();
    const batches = new Map<NamedKind, Map<Id, AwaitedName>>();
    const ask = async (kind: NamedKind, names: ReadonlyMap<Id, AwaitedName>): Promise<void> => {
      for (const id of await known(kind, [...names.keys()])) {
        const name = names.get(id);
        if (name !== undefined) held.add(name);
      }
    };
    for (const name of this.#awaited.names()) {
      const batch = batches.get(name.kind) ?? new Map<Id, AwaitedName>();
      batches.set(name.kind, batch.set(name.id, name));
      if (batch.size < KNOWN_BATCH) continue;
      batches.delete(name.kind);
      await ask(name.kind, batch);
    }
    for (const [kind, names] of batches) await ask(kind, names);
    return held;
  }
}

function movedDown({ subject, pointer }: AwaitedReference, lines: number): AwaitedReference {
  return { subject: { ...subject, line: (subject.line ?? 0) + lines }, pointer };
}

/** Where the name of a record or stop stands in its line. */
export function pointerOf(kind: NamedKind, stop: number): string {
  return stop > 0 ? `/stops/${String(stop - 1)}/id` : kind === "former-unit" ? "/ref" : "/id";
}
