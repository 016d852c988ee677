import type { Id } from "../../core/id.js";
import type { Subject } from "../../issues/collector.js";
import { ISSUES_PER_CODE } from "../../issues/collector.js";
import type { FoundByKind } from "../../model/lookup.js";

/** Most references kept in full while the records they lead to have not come; of the others only the number is kept. */
const KEPT_REFERENCES = 50_000;

/** A reference whose record has not come. */
export interface AwaitedReference {
  readonly subject: Subject;
  readonly pointer: string;
}

/** A name that references lead to, of which no record has come. */
export interface AwaitedName {
  readonly kind: keyof FoundByKind;
  readonly id: Id;
  /** How many references lead to it. */
  count: number;
  /** Those of them that are kept. */
  readonly references: AwaitedReference[];
}

/** The references of a stream whose records have not come: each name once, a bounded number of references in full. */
export class AwaitedReferences {
  readonly #names: (AwaitedName | undefined)[] = [];
  #kept = 0;

  /** The number of a new name. */
  add(kind: keyof FoundByKind, id: Id): number {
    return this.#names.push({ kind, id, count: 0, references: [] }) - 1;
  }

  /** Notes references to a name: how many, and those of them that are at hand. */
  note(number: number, count: number, references: readonly AwaitedReference[]): void {
    const name = this.#names[number];
    if (name === undefined) return;
    name.count += count;
    for (const reference of references) {
      // More than that are not kept of any code.
      if (this.#kept >= KEPT_REFERENCES || name.references.length >= ISSUES_PER_CODE) return;
      name.references.push(reference);
      this.#kept += 1;
    }
  }

  /** A record of the name has come. */
  resolve(number: number): void {
    this.#kept -= this.#names[number]?.references.length ?? 0;
    this.#names[number] = undefined;
  }

  /** The names of which no record has come, in the order of their first reference. */
  *names(): Generator<AwaitedName, void, undefined> {
    for (const name of this.#names) if (name !== undefined) yield name;
  }
}
