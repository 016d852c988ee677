import type { UnitRef } from "../core/reference.js";
import type { Facts } from "./fact.js";
import type { AskOptions } from "./option.js";

/** What must be read to tell where an actor belongs and which communes a reference stands for. */
export const placeReads = {
  commune: ["provinceCode"],
  "unit-group": ["communes", "complete", "province"],
  organisation: ["unit"],
  official: ["posts"],
  delegation: ["sentBy"],
} as const;

/** Communes by code, and whether these are all. */
export interface Communes {
  readonly codes: ReadonlySet<string>;
  readonly complete: boolean;
}

/** Where actors belong, as far as the records and the registry tell. */
export interface Places {
  /** The communes there are on the day, by code, each with the code of its province. */
  readonly communes: ReadonlyMap<string, string>;
  /** The unit of an actor: of a body, organisation, official (by the first post) or delegation (by who sent it). */
  readonly unitOf: (actor: string) => UnitRef | undefined;
  /** Two digits; `undefined`: central, a class, or not known. */
  readonly provinceOf: (actor: string) => string | undefined;
  /** The communes that actors are or belong to; groups are taken apart. */
  readonly communesOf: (actors: readonly string[]) => Communes;
}

/** {@link Places} from the facts of a question that reads {@link placeReads}. */
export function placesOf(facts: Facts<typeof placeReads>, { units, asOf }: AskOptions): Places {
  const listed = units
    ?.listCommunes({ on: asOf })
    .map(({ code, provinceCode }) => [code, provinceCode] as const);
  const communes = new Map(
    listed ?? facts.commune.map(({ key, provinceCode }) => [key, provinceCode] as const),
  );
  const find = {
    group: keyed(facts["unit-group"]),
    organisation: keyed(facts.organisation),
    official: keyed(facts.official),
    delegation: keyed(facts.delegation),
  };

  function unitOf(actor: string): UnitRef | undefined {
    const [scheme, value] = split(actor.slice(actor.indexOf("@") + 1));
    if (scheme === "organisation") return find.organisation.get(value)?.unit;
    const sender =
      scheme === "official"
        ? find.official.get(value)?.posts?.[0]?.body
        : scheme === "delegation"
          ? find.delegation.get(value)?.sentBy
          : undefined;
    if (sender !== undefined) return /^(?:official|delegation):/.test(sender) ? undefined : unitOf(sender);
    return UNITS.has(scheme) ? (actor.slice(actor.indexOf("@") + 1) as UnitRef) : undefined;
  }

  function provinceOf(actor: string): string | undefined {
    const [scheme, value] = split(unitOf(actor) ?? "");
    if (scheme === "commune") return communes.get(value);
    if (scheme === "group") return split(find.group.get(value)?.province ?? "")[1] || undefined;
    return scheme === "province" ? value : undefined;
  }

  function communesOf(actors: readonly string[]): Communes {
    const codes = new Set<string>();
    let complete = true;
    for (const actor of actors) {
      const [scheme, value] = split(unitOf(actor) ?? "");
      const group = scheme === "group" ? find.group.get(value) : undefined;
      if (scheme === "commune") codes.add(value);
      else if (group?.complete !== true) complete = false;
      for (const member of group?.communes ?? []) codes.add(split(member)[1]);
    }
    return { codes, complete };
  }

  return { communes, unitOf, provinceOf, communesOf };
}

const UNITS: ReadonlySet<string> = new Set(["country", "province", "commune", "group"]);

/** The scheme and the value of a reference: `commune`, `03538`. */
export function split(reference: string): [scheme: string, value: string] {
  const colon = reference.indexOf(":");
  return colon < 0 ? [reference, ""] : [reference.slice(0, colon), reference.slice(colon + 1)];
}

/** Facts by key. */
export function keyed<F extends { readonly key: string }>(facts: readonly F[]): ReadonlyMap<string, F> {
  return new Map(facts.map((fact) => [fact.key, fact]));
}
