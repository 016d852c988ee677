import { collections, recordKinds } from "../core/record-kind.js";
import { sameValue } from "../core/same-value.js";
import type { Dataset } from "./dataset.js";
import type { InheritingKind } from "./inherit.js";
import { inheritedFieldsOf, inheritedValue } from "./inherit.js";
import type { Lookup } from "./lookup.js";
import { lookupIn } from "./lookup.js";
import type { Stop, Visit } from "./oversight/visit.js";
import type { Claim } from "./value/claim.js";

type Write = (kind: InheritingKind, record: object) => object;

/**
 * Writes out in every record what it takes from its context, document or dataset, with the claims about it, so that the
 * record can stand alone. Loses nothing; doing it twice changes nothing.
 */
export function normalise(dataset: Dataset): Dataset {
  const lookup = lookupIn(dataset);
  return mapRecords(dataset, (kind, record) => written(kind, record, lookup, dataset));
}

/** Leaves out of every record what {@link normalise} would write there again. Loses nothing. */
export function compact(dataset: Dataset): Dataset {
  const lookup = lookupIn(dataset);
  return mapRecords(dataset, (kind, record) => {
    const whole = written(kind, record, lookup, dataset);
    let short = record;
    for (const field of inheritedFieldsOf(kind)) {
      const shorter = without(short, field);
      if (sameValue(written(kind, shorter, lookup, dataset), whole)) short = shorter;
    }
    return Object.fromEntries(Object.entries(short).filter(([, value]) => value !== undefined));
  });
}

function written(kind: InheritingKind, record: object, lookup: Lookup, dataset: Dataset): object {
  const whole: Record<string, unknown> & { claims?: Claim[] } = { ...record };
  for (const field of inheritedFieldsOf(kind)) {
    if (whole[field] !== undefined) continue;
    const inherited = inheritedValue(kind, record, field, lookup, dataset);
    if (inherited === undefined) continue;
    whole[field] = inherited.value;
    const carried = inherited.claims.map((claim) => ({ pointers: ["/" + field], ...claim }));
    const fresh = carried.filter((claim) => !whole.claims?.some((own) => sameValue(own, claim)));
    if (fresh.length > 0) whole.claims = [...(whole.claims ?? []), ...fresh];
  }
  return whole;
}

/** The record without a field and without the claims about that field alone. */
function without(record: object, field: string): object {
  const { claims, ...rest } = record as Record<string, unknown> & { claims?: Claim[] };
  const kept = claims?.filter(({ pointers }) => pointers.length !== 1 || pointers[0] !== "/" + field);
  const shorter = kept === undefined || kept.length === 0 ? rest : { ...rest, claims: kept };
  return { ...shorter, [field]: undefined };
}

function mapRecords(dataset: Dataset, write: Write): Dataset {
  const result: Record<string, unknown> = { ...dataset };
  for (const kind of recordKinds) {
    const records: readonly object[] | undefined = dataset[collections[kind]];
    if (records !== undefined) result[collections[kind]] = records.map((record) => write(kind, record));
  }
  const visits = result.visits as Visit[] | undefined;
  if (visits !== undefined) result.visits = visits.map((visit) => withStops(visit, write));
  return result as unknown as Dataset;
}

function withStops(visit: Visit, write: Write): Visit {
  return visit.stops === undefined
    ? visit
    : { ...visit, stops: visit.stops.map((stop) => write("stop", stop) as Stop) };
}
