import type { Unit } from "../../core/unit.js";
import { countDifferences, EditDistance, letterSet } from "./edit-distance.js";
import { keyOf, readWords } from "./word.js";

/** A name under which a unit is found. */
export interface NameEntry {
  readonly unit: Unit;
  readonly name: string;
  /** Not its official name: an abbreviation, an older or another spelling. */
  readonly isAlias: boolean;
  /** Two digits: the province of today in which it lies. */
  readonly provinceCode: string;
}

/** The names with one key, and how far it is from another. */
export interface NearNames {
  /** Position of the key. */
  readonly position: number;
  readonly entries: readonly NameEntry[];
  readonly edits: number;
}

/** Names by their keys: whole, by their beginnings, by their later words, and with typos. */
export class NameIndex {
  /** In order. */
  readonly keys: readonly string[];
  private readonly entries: readonly (readonly NameEntry[])[];
  private tails: { readonly keys: readonly string[]; readonly owners: readonly number[] } | undefined;
  private shapes:
    | { readonly order: Uint16Array; readonly starts: readonly number[]; readonly letters: Int32Array }
    | undefined;

  constructor(entries: Iterable<NameEntry>) {
    const byKey = new Map<string, NameEntry[]>();
    for (const entry of entries) {
      const key = keyOf(readWords(entry.name));
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [entry]);
      else own.push(entry);
    }
    this.keys = [...byKey.keys()].sort();
    this.entries = this.keys.map((key) => byKey.get(key) ?? []);
  }

  /** The names with the key at a position. */
  at(position: number): readonly NameEntry[] {
    return this.entries[position] ?? [];
  }

  /** The names with a key. */
  withKey(key: string): readonly NameEntry[] {
    const position = firstFrom(this.keys, key);
    return this.keys[position] === key ? this.at(position) : [];
  }

  /** Positions of the keys that begin with a text. */
  *startingWith(start: string): Generator<number> {
    for (let at = firstFrom(this.keys, start); this.keys[at]?.startsWith(start) === true; at++) yield at;
  }

  /** Positions of the keys of which a word after the first begins with a text. */
  *containing(start: string): Generator<number> {
    const { keys, owners } = (this.tails ??= tailsOf(this.keys));
    for (let at = firstFrom(keys, start); keys[at]?.startsWith(start) === true; at++) yield owners[at] ?? -1;
  }

  /** The names at most so many edits away. */
  near(key: string, limit: number): NearNames[] {
    const found: NearNames[] = [];
    if (key.length > EditDistance.LONGEST) return found;
    const { order, starts, letters } = (this.shapes ??= shapesOf(this.keys));
    const distance = new EditDistance(key);
    const own = letterSet(key);
    const end = starts[key.length + limit + 1] ?? order.length;
    for (let at = starts[Math.max(0, key.length - limit)] ?? order.length; at < end; at++) {
      if (countDifferences(own, letters[at] ?? 0) > 2 * limit) continue;
      const position = order[at] ?? 0;
      const edits = distance.to(this.keys[position] ?? "");
      if (edits <= limit) found.push({ position, entries: this.at(position), edits });
    }
    return found;
  }
}

/** The first position whose key does not come before a text. */
function firstFrom(keys: readonly string[], text: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tailsOf(keys: readonly string[]): { keys: string[]; owners: number[] } {
  const tails: { key: string; owner: number }[] = [];
  keys.forEach((key, owner) => {
    for (let at = key.indexOf(" ") + 1; at > 0; at = key.indexOf(" ", at) + 1)
      tails.push({ key: key.slice(at), owner });
  });
  tails.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.owner - other.owner));
  return { keys: tails.map((tail) => tail.key), owners: tails.map((tail) => tail.owner) };
}

/** Positions in order of length, where each length begins, and the letters of each key. */
function shapesOf(keys: readonly string[]): { order: Uint16Array; starts: number[]; letters: Int32Array } {
  const order = Uint16Array.from(keys.keys()).sort(
    (one, other) => (keys[one]?.length ?? 0) - (keys[other]?.length ?? 0),
  );
  const starts: number[] = [];
  order.forEach((position, at) => {
    const length = keys[position]?.length ?? 0;
    while (starts.length <= length) starts.push(at);
  });
  return { order, starts, letters: Int32Array.from(order, (position) => letterSet(keys[position] ?? "")) };
}
