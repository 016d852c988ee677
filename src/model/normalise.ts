import { collections, recordKinds } from "../core/record-kind.js";
import { sameValue } from "../core/same-value.js";
import type { Dataset } from "./dataset.js";
import type { Inherited, InheritedField, InheritingKind } from "./inherit.js";
import { inheritedFieldsOf, inheritedValue } from "./inherit.js";
import type { Lookup } from "./lookup.js";
import { lookupIn } from "./lookup.js";
import type { Stop, Visit } from "./oversight/visit.js";
import type { Claim } from "./value/claim.js";

type Write = (kind: InheritingKind, record: object) => object;

/** The kinds that others take from, each after those that it takes from itself. */
const GIVERS: readonly InheritingKind[] = ["document", "visit", "stop", "session", "report"];

const TAKERS: readonly InheritingKind[] = recordKinds.filter((kind) => !GIVERS.includes(kind));

/**
 * Writes out in every record what it takes from its context, document or dataset, with the claims about it, so that the
 * record can stand alone. Loses nothing; doing it twice changes nothing.
 */
export function normalise(dataset: Dataset): Dataset {
  const lookup = lookupIn(dataset);
  return mapRecords(dataset, [...GIVERS, ...TAKERS], (kind, record) =>
    written(kind, record, lookup, dataset),
  );
}

/**
 * Leaves out of every record what {@link normalise} would write there again. Loses nothing: what this gives and what it
 * was given are the same, normalised.
 */
export function compact(dataset: Dataset): Dataset {
  let short = normalise(dataset);
  // What a record can leave out depends on what the places around it still say.
  for (const kinds of [...GIVERS.map((kind) => [kind]), TAKERS]) {
    const lookup = lookupIn(short);
    short = mapRecords(short, kinds, (kind, record) => shortened(kind, record, lookup, dataset));
  }
  return short;
}

/** The shortest record that is written out as the whole one. */
function shortened(kind: InheritingKind, whole: object, lookup: Lookup, dataset: Dataset): object {
  let short = whole;
  for (const field of inheritedFieldsOf(kind)) {
    const shorter = without(kind, short, field, lookup, dataset);
    if (sameValue(written(kind, shorter, lookup, dataset), whole)) short = shorter;
  }
  return Object.fromEntries(Object.entries(short).filter(([, value]) => value !== undefined));
}

function written(kind: InheritingKind, record: object, lookup: Lookup, dataset: Dataset): object {
  const whole: Record<string, unknown> & { claims?: Claim[] } = { ...record };
  for (const field of inheritedFieldsOf(kind)) {
    if (whole[field] !== undefined) continue;
    const inherited = inheritedValue(kind, record, field, lookup, dataset);
    if (inherited === undefined) continue;
    whole[field] = inherited.value;
    const fresh = carriedClaims(inherited, field).filter(
      (claim) => !whole.claims?.some((own) => sameValue(own, claim)),
    );
    if (fresh.length > 0) whole.claims = [...(whole.claims ?? []), ...fresh];
  }
  return ordered(whole, kind);
}

/** The record with its claims about one inherited field alone last, field by field, whoever wrote them. */
function ordered(record: object, kind: InheritingKind): object {
  const { claims } = record as { claims?: readonly Claim[] };
  if (claims === undefined) return record;
  const fields = inheritedFieldsOf(kind);
  const rank = ({ pointers }: Claim): number =>
    pointers.length > 1 ? -1 : fields.findIndex((field) => pointers[0] === "/" + field);
  return { ...record, claims: [...claims].sort((one, other) => rank(one) - rank(other)) };
}

/** The record without a field and without the claims about it that it would inherit together with the value. */
function without(
  kind: InheritingKind,
  record: object,
  field: InheritedField,
  lookup: Lookup,
  dataset: Dataset,
): object {
  const { claims, ...rest } = record as Record<string, unknown> & { claims?: Claim[] };
  const inherited = inheritedValue(kind, { ...record, [field]: undefined }, field, lookup, dataset);
  if (inherited === undefined) return record;
  const carried = carriedClaims(inherited, field);
  const kept = claims?.filter((own) => !carried.some((claim) => sameValue(own, claim)));
  const shorter = kept === undefined || kept.length === 0 ? rest : { ...rest, claims: kept };
  return { ...shorter, [field]: undefined };
}

/** The claims about an inherited value, as claims of the record that inherits it. */
function carriedClaims(inherited: Inherited, field: InheritedField): Claim[] {
  return inherited.claims.map((claim) => ({ pointers: ["/" + field], ...claim }));
}

function mapRecords(dataset: Dataset, kinds: readonly InheritingKind[], write: Write): Dataset {
  const result: Record<string, unknown> = { ...dataset };
  for (const kind of kinds) {
    const collection = kind === "stop" ? "visits" : collections[kind];
    const records = result[collection] as readonly object[] | undefined;
    if (records !== undefined)
      result[collection] = records.map((record) =>
        kind === "stop" ? withStops(record as Visit, write) : write(kind, record),
      );
  }
  return result as unknown as Dataset;
}

function withStops(visit: Visit, write: Write): Visit {
  return visit.stops === undefined
    ? visit
    : { ...visit, stops: visit.stops.map((stop) => write("stop", stop) as Stop) };
}
