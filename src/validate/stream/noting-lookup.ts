import type { Id } from "../../core/id.js";
import type { FoundByKind, Lookup } from "../../model/lookup.js";
import type { Visit } from "../../model/oversight/visit.js";

/** A record that was looked for and not found. */
export interface MissedName {
  readonly kind: keyof FoundByKind;
  readonly id: Id;
}

/** Asks several look-ups in turn, and notes what none of them finds of the kinds that they keep. */
export class NotingLookup implements Lookup {
  readonly #lookups: readonly Lookup[];
  readonly #kinds: ReadonlySet<keyof FoundByKind>;
  #missed: MissedName[] = [];
  /** Whether the last look-up has ever found what the others have not. */
  lastHasFound = false;

  constructor(lookups: readonly Lookup[], kinds: ReadonlySet<keyof FoundByKind>) {
    this.#lookups = lookups;
    this.#kinds = kinds;
  }

  /** What was missed since this was last asked. */
  takeMissed(): readonly MissedName[] {
    const missed = this.#missed;
    if (missed.length > 0) this.#missed = [];
    return missed;
  }

  find<Kind extends keyof FoundByKind>(kind: Kind, id: Id): FoundByKind[Kind] | undefined {
    for (const lookup of this.#lookups) {
      const found = lookup.find(kind, id);
      if (found !== undefined) return this.#found(lookup, found);
    }
    if (this.#kinds.has(kind)) this.#missed.push({ kind, id });
    return undefined;
  }

  visitOf(stopId: Id): Visit | undefined {
    for (const lookup of this.#lookups) {
      const found = lookup.visitOf(stopId);
      if (found !== undefined) return this.#found(lookup, found);
    }
    this.#missed.push({ kind: "stop", id: stopId });
    return undefined;
  }

  #found<Found>(lookup: Lookup, found: Found): Found {
    this.lastHasFound ||= lookup === this.#lookups.at(-1);
    return found;
  }
}
