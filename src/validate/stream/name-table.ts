import type { Id } from "../../core/id.js";

/** Names as plain memory, to be handed to another thread: a row each. */
export interface NameRows {
  readonly names: number;
  /** Three a row: two words of the key, and the number of the name. */
  readonly words: Uint32Array;
  /** Two a row: the rest of the key, and the mark of the name. */
  readonly halves: Uint16Array;
}

/** A part of the table that grows by itself, so that never all of it is copied at once. */
interface Segment {
  names: number;
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly third: Uint16Array;
  readonly numbers: Uint32Array;
  readonly marks: Uint16Array;
}

const SEGMENTS = 16;
const FULL = 0.8;
const GROWTH = 1.35;

/**
 * A number and a mark for each of very many names, a kind and an id each, at some 25 bytes a name however long it is. Of a name
 * itself only 80 bits are kept, which nobody can foretell: that any two of ten million names are taken for one has a probability
 * of 1 in 20 thousand million.
 */
export class NameTable {
  /** What the bits kept of a name depend on. */
  readonly seed: Uint32Array;
  readonly #segments: Segment[] = Array.from({ length: SEGMENTS }, () => segmentOf(16));
  /** The key that was looked for last. */
  #first = 0;
  #second = 0;
  #third = 0;

  /** `seed`: that of the table whose rows will be compared; absent: a new one. */
  constructor(seed: Uint32Array = crypto.getRandomValues(new Uint32Array(4))) {
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
    return this.locateKey(mixed(first), mixed(second), mixed(third) >>> 16);
  }

  /** The same for a row of another table with the same seed. */
  locateKey(first: number, second: number, third: number): number {
    this.#first = first;
    this.#second = second;
    this.#third = third;
    const number = first % SEGMENTS;
    return slotIn(this.#segment(number), first, second, third) * SEGMENTS + number;
  }

  /** The number of a name; 0 where the slot is free. */
  number(slot: number): number {
    return this.#segment(slot % SEGMENTS).numbers[Math.floor(slot / SEGMENTS)] ?? 0;
  }

  /** The mark of a name; 0 where the slot is free. */
  mark(slot: number): number {
    return this.#segment(slot % SEGMENTS).marks[Math.floor(slot / SEGMENTS)] ?? 0;
  }

  /** Writes into the slot that was located last; not both may be 0. */
  write(slot: number, number: number, mark: number): void {
    const segment = this.#segment(slot % SEGMENTS);
    const index = Math.floor(slot / SEGMENTS);
    const isNew = isFree(segment, index);
    segment.first[index] = this.#first;
    segment.second[index] = this.#second;
    segment.third[index] = this.#third;
    segment.numbers[index] = number;
    segment.marks[index] = mark;
    if (!isNew) return;
    segment.names += 1;
    if (segment.names > FULL * segment.marks.length) this.#segments[slot % SEGMENTS] = enlarged(segment);
  }

  /** All names, in no order. */
  rows(): NameRows {
    const names = this.#segments.reduce((sum, segment) => sum + segment.names, 0);
    const words = new Uint32Array(names * 3);
    const halves = new Uint16Array(names * 2);
    let row = 0;
    for (const segment of this.#segments) {
      const { first, second, third, numbers, marks } = segment;
      for (let index = 0; index < marks.length; index++) {
        if (isFree(segment, index)) continue;
        words.set([first[index] ?? 0, second[index] ?? 0, numbers[index] ?? 0], row * 3);
        halves.set([third[index] ?? 0, marks[index] ?? 0], row * 2);
        row += 1;
      }
    }
    return { names, words, halves };
  }

  #segment(number: number): Segment {
    return this.#segments[number] as Segment;
  }
}

function segmentOf(slots: number): Segment {
  return {
    names: 0,
    first: new Uint32Array(slots),
    second: new Uint32Array(slots),
    third: new Uint16Array(slots),
    numbers: new Uint32Array(slots),
    marks: new Uint16Array(slots),
  };
}

function isFree({ numbers, marks }: Segment, index: number): boolean {
  return numbers[index] === 0 && marks[index] === 0;
}

/** Where a key stands, or the free place for it. */
function slotIn(segment: Segment, first: number, second: number, third: number): number {
  const slots = segment.marks.length;
  for (let index = Math.floor((second / 2 ** 32) * slots); ; index = index + 1 === slots ? 0 : index + 1) {
    if (isFree(segment, index)) return index;
    if (segment.second[index] === second && segment.first[index] === first && segment.third[index] === third)
      return index;
  }
}

function enlarged(segment: Segment): Segment {
  const larger = segmentOf(Math.ceil(segment.marks.length * GROWTH));
  const columns = ["first", "second", "third", "numbers", "marks"] as const;
  for (let index = 0; index < segment.marks.length; index++) {
    if (isFree(segment, index)) continue;
    const [first = 0, second = 0, third = 0] = [
      segment.first[index],
      segment.second[index],
      segment.third[index],
    ];
    const place = slotIn(larger, first, second, third);
    for (const column of columns) larger[column][place] = segment[column][index] ?? 0;
  }
  larger.names = segment.names;
  return larger;
}

/** Spreads every bit over all. */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
