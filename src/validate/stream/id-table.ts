import type { Id } from "../../core/id.js";

const PAGE_BITS = 20;
const PAGE = 2 ** PAGE_BITS;

/** The longest name there is room for. Ids have at most 200 characters. */
const LONGEST = 255;

/** The names of a table as plain memory, to be handed to another thread. */
export interface IdTableState {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly pages: readonly Uint8Array[];
}

/**
 * Numbers names, from 0, in the order of their arrival: a kind and an id each. Exact, at about 30 bytes a name beside its
 * characters.
 */
export class IdTable {
  /** How many names there are. */
  size = 0;
  #slots: Uint32Array = new Uint32Array(2048);
  #hashes = new Uint32Array(1024);
  #offsets = new Uint32Array(1024);
  #pages: Uint8Array[] = [];
  #end = 0;
  // Its own for each table, so that nobody can choose ids that collide.
  readonly #seed: Uint32Array = randomSeed();

  /** The number of a name; -1 when it is new. `kind` is a small number. */
  find(kind: number, id: Id): number {
    return this.#locate(kind, id, this.#hash(kind, id));
  }

  /** The number of a name, which is added when it is new. */
  add(kind: number, id: Id): number {
    const hash = this.#hash(kind, id);
    const found = this.#locate(kind, id, hash);
    if (found >= 0) return found;
    if (this.size === this.#hashes.length) this.#grow();
    const entry = this.size++;
    this.#hashes[entry] = hash;
    this.#offsets[entry] = this.#write(kind, id);
    this.#place(entry, hash);
    return entry;
  }

  /** The kind and the id of a number. */
  nameOf(entry: number): [kind: number, id: Id] {
    return nameIn(this.state(), entry);
  }

  /** The names as they lie in memory. */
  state(): IdTableState {
    return { size: this.size, offsets: this.#offsets, pages: this.#pages };
  }

  #hash(kind: number, id: Id): number {
    let hash = Math.imul((this.#seed[0] ?? 0) ^ kind, 0x9e3779b1);
    const factor = (this.#seed[1] ?? 0) | 1;
    for (let at = 0; at < id.length; at++) {
      hash = Math.imul(hash ^ id.charCodeAt(at), factor);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash, 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  #locate(kind: number, id: Id, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const entry = (this.#slots[slot] ?? 0) - 1;
      if (entry < 0) return -1;
      if (this.#hashes[entry] === hash && this.#isNamed(entry, kind, id)) return entry;
    }
  }

  #isNamed(entry: number, kind: number, id: Id): boolean {
    const offset = this.#offsets[entry] ?? 0;
    const page = this.#pages[offset >>> PAGE_BITS] ?? new Uint8Array();
    const at = offset & (PAGE - 1);
    if (page[at] !== kind || page[at + 1] !== id.length) return false;
    for (let index = 0; index < id.length; index++)
      if (page[at + 2 + index] !== id.charCodeAt(index)) return false;
    return true;
  }

  #write(kind: number, id: Id): number {
    const length = id.length + 2;
    // A name lies in one page.
    if (this.#pages.length * PAGE - this.#end < length) {
      this.#end = this.#pages.length * PAGE;
      this.#pages.push(new Uint8Array(PAGE));
    }
    const offset = this.#end;
    const page = this.#pages[offset >>> PAGE_BITS] ?? new Uint8Array();
    const at = offset & (PAGE - 1);
    page[at] = kind;
    page[at + 1] = id.length;
    for (let index = 0; index < id.length; index++) page[at + 2 + index] = id.charCodeAt(index);
    this.#end += length;
    return offset;
  }

  #place(entry: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = entry + 1;
  }

  #grow(): void {
    const length = this.size * 2;
    this.#hashes = enlarged(this.#hashes, length);
    this.#offsets = enlarged(this.#offsets, length);
    this.#slots = new Uint32Array(length * 2);
    for (let entry = 0; entry < this.size; entry++) this.#place(entry, this.#hashes[entry] ?? 0);
  }
}

/** The kind and the id of a number of a table. */
export function nameIn({ offsets, pages }: IdTableState, entry: number): [kind: number, id: Id] {
  const offset = offsets[entry] ?? 0;
  const page = pages[offset >>> PAGE_BITS] ?? new Uint8Array();
  const at = offset & (PAGE - 1);
  const end = at + 2 + (page[at + 1] ?? 0);
  let id = "";
  for (let index = at + 2; index < end; index++) id += String.fromCharCode(page[index] ?? 0);
  return [page[at] ?? 0, id];
}

/** Whether a text can be a name of the table: what is longer or not ASCII names no record. */
export function canBeName(id: string): boolean {
  return id.length <= LONGEST && /^[\u0020-\u007E]*$/.test(id);
}

/** A longer copy of a column, zeros behind. */
export function enlarged<Column extends Uint8Array | Uint32Array>(column: Column, length: number): Column {
  const longer = new (column.constructor as new (length: number) => Column)(length);
  longer.set(column);
  return longer;
}

function randomSeed(): Uint32Array {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return new Uint32Array(bytes.buffer);
}
