import type { Id } from "../../core/id.js";

/** A part of the table that grows by itself, so that never all of it is copied at once. */
interface Segment {
  names: number;
  /** Four words a slot: two of the key, the number, and the rest of the key above the mark. */
  readonly words: Int32Array;
}

const SEGMENT_BITS = 4;
const SEGMENTS = 2 ** SEGMENT_BITS;
const FULL = 0.8;
const GROWTH = 1.25;
const MARK = 0xffff;

/**
 * A number and a mark for each of very many names, a kind and an id each, at some 25 bytes a name however long it is. Of a name
 * itself only 80 bits are kept, which nobody can foretell: that any two of ten million names are taken for one has a probability
 * of 1 in 20 thousand million.
 */
export class NameTable {
  /** What the bits kept of a name depend on. */
  readonly seed: Uint32Array;
  readonly #segments: Segment[] = Array.from({ length: SEGMENTS }, () => segmentOf(16));
  /** The key that was looked for last; of the third word the upper half. */
  #first = 0;
  #second = 0;
  #third = 0;

  /** `seed`: that of the table whose rows will be compared; absent: a new one. */
  constructor(seed: Uint32Array = randomSeed()) {
    this.seed = seed;
  }

  /** The slot of a name, its own or a free one for it; holds until the next is written. `kind` is a small number. */
  locate(kind: number, id: Id): number {
    const [start = 0, one = 0, two = 0, three = 0] = this.seed;
    let first = start ^ kind;
    let second = one ^ kind;
    let third = two ^ kind;
    for (let at = 0; at < id.length; at++) {
      const code = id.charCodeAt(at);
      first = Math.imul(first ^ code, one | 1);
      first ^= first >>> 15;
      second = Math.imul(second ^ code, two | 1);
      second ^= second >>> 13;
      third = Math.imul(third ^ code, three | 1);
      third ^= third >>> 17;
    }
    return this.#locateKey(mixed(first), mixed(second), mixed(third) & ~MARK);
  }

  /** The slot for a row of another table of the same seed. */
  locateRow(rows: Int32Array, row: number): number {
    const at = row * 4;
    return this.#locateKey(rows[at] ?? 0, rows[at + 1] ?? 0, (rows[at + 3] ?? 0) & ~MARK);
  }

  /** The number of a name; 0 where the slot is free. */
  number(slot: number): number {
    return numberIn(this.#words(slot), slot >>> SEGMENT_BITS);
  }

  /** The mark of a name; 0 where the slot is free. */
  mark(slot: number): number {
    return markIn(this.#words(slot), slot >>> SEGMENT_BITS);
  }

  /** Writes into the slot that was located last; not both may be 0. */
  write(slot: number, number: number, mark: number): void {
    const segment = this.#segment(slot);
    const { words } = segment;
    const at = (slot >>> SEGMENT_BITS) * 4;
    if (isFree(words, at)) segment.names += 1;
    words[at] = this.#first;
    words[at + 1] = this.#second;
    words[at + 2] = number;
    words[at + 3] = this.#third | mark;
    if (segment.names * 4 > FULL * words.length) this.#segments[slot & (SEGMENTS - 1)] = enlarged(segment);
  }

  /** All names in no order, four words a row: plain memory, to be handed to another thread. */
  rows(): Int32Array {
    const rows = new Int32Array(this.#segments.reduce((sum, { names }) => sum + names, 0) * 4);
    let end = 0;
    for (const { words } of this.#segments)
      for (let at = 0; at < words.length; at += 4) {
        if (isFree(words, at)) continue;
        for (let word = at; word < at + 4; word++) rows[end++] = words[word] ?? 0;
      }
    return rows;
  }

  #segment(slot: number): Segment {
    return this.#segments[slot & (SEGMENTS - 1)] ?? segmentOf(0);
  }

  #words(slot: number): Int32Array {
    return this.#segment(slot).words;
  }

  #locateKey(first: number, second: number, third: number): number {
    this.#first = first;
    this.#second = second;
    this.#third = third;
    const index = slotIn(this.#words(first), first, second, third);
    return (index << SEGMENT_BITS) | (first & (SEGMENTS - 1));
  }
}

/** The number in a row. */
export function numberIn(rows: Int32Array, row: number): number {
  return (rows[row * 4 + 2] ?? 0) >>> 0;
}

/** The mark in a row. */
export function markIn(rows: Int32Array, row: number): number {
  return (rows[row * 4 + 3] ?? 0) & MARK;
}

function segmentOf(slots: number): Segment {
  return { names: 0, words: new Int32Array(slots * 4) };
}

function isFree(words: Int32Array, at: number): boolean {
  return words[at + 2] === 0 && ((words[at + 3] ?? 0) & MARK) === 0;
}

/** Where a key stands, or the free slot for it. */
function slotIn(words: Int32Array, first: number, second: number, third: number): number {
  const slots = words.length / 4;
  const start = Math.floor((second >>> 0) * (slots / 2 ** 32));
  for (let slot = start; ; slot = slot + 1 === slots ? 0 : slot + 1) {
    const at = slot * 4;
    if (isFree(words, at)) return slot;
    if (words[at] === first && words[at + 1] === second && ((words[at + 3] ?? 0) & ~MARK) === third)
      return slot;
  }
}

function enlarged({ names, words }: Segment): Segment {
  const larger = segmentOf(Math.ceil((words.length / 4) * GROWTH));
  for (let at = 0; at < words.length; at += 4) {
    if (isFree(words, at)) continue;
    const key = [words[at] ?? 0, words[at + 1] ?? 0, (words[at + 3] ?? 0) & ~MARK] as const;
    const to = slotIn(larger.words, ...key) * 4;
    for (let word = 0; word < 4; word++) larger.words[to + word] = words[at + word] ?? 0;
  }
  larger.names = names;
  return larger;
}

function randomSeed(): Uint32Array {
  return new Uint32Array(crypto.getRandomValues(new Uint8Array(16)).buffer);
}

/** Spreads every bit over all. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
