import type { MissedName } from "./noting-lookup.js";

/** Most groups of names. Of a record beyond them it is taken that what it misses comes. */
const GROUPS = 10_000;

interface Group {
  readonly names: readonly MissedName[];
  records: number;
}

/** Records that miss others and could not be kept until they come, as their number by what they miss. */
export class Unkept {
  readonly #groups = new Map<string, Group>();
  #others = 0;

  /** Notes a record by what it misses. */
  add(names: readonly MissedName[]): void {
    const key = names.map(({ kind, id }) => `${kind}:${id}`).join(" ");
    const group = this.#groups.get(key);
    if (group !== undefined) group.records += 1;
    else if (this.#groups.size < GROUPS) this.#groups.set(key, { names, records: 1 });
    else this.#others += 1;
  }

  /** How many of them could not be judged, because a record came that they miss. */
  unjudged(hasCome: (name: MissedName) => boolean): number {
    let unjudged = this.#others;
    for (const { names, records } of this.#groups.values()) if (names.some(hasCome)) unjudged += records;
    return unjudged;
  }
}
