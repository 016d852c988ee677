/**
 * What a record takes from elsewhere when it does not say it: from its context, then from its document, then from the
 * dataset. A claim that gives a state for the field, such as `unspecified`, keeps it absent.
 */
import type { PartialDay } from "../core/dates.js";
import type { RecordKind } from "../core/record-kind.js";
import { isWithin } from "../core/pointer.js";
import { parseRef } from "../core/reference.js";
import { sameValue } from "../core/same-value.js";
import type { DatasetHeader } from "./dataset.js";
import type { FoundByKind, Lookup } from "./lookup.js";
import type { Claim } from "./value/claim.js";

/** Fields that can be inherited. */
export type InheritedField = "date" | "sourceIds" | "statedBy" | "onBehalfOf";

/** A kind of record that can inherit: every kind, and stops. */
export type InheritingKind = keyof FoundByKind;

/** An inherited value with the claims about it where it is said. */
export interface Inherited {
  readonly value: unknown;
  readonly claims: readonly Omit<Claim, "pointers">[];
}

const DATED: ReadonlySet<InheritingKind> = new Set<InheritingKind>([
  "stop",
  "session",
  "report",
  "finding",
  "proposal",
  "answer",
  "directive",
  "commitment",
  "gift",
  "personnel-movement",
]);

const UNSOURCED: ReadonlySet<InheritingKind> = new Set<InheritingKind>([
  "province",
  "commune",
  "former-unit",
]);

/** The fields that records of a kind can inherit. */
export function inheritedFieldsOf(kind: InheritingKind): InheritedField[] {
  const fields: InheritedField[] = [];
  if (DATED.has(kind)) fields.push("date");
  if (kind === "finding") fields.push("statedBy");
  if (kind === "directive") fields.push("onBehalfOf");
  if (!UNSOURCED.has(kind)) fields.push("sourceIds");
  return fields;
}

/** A record seen as the bag of fields that inheritance reads. */
interface Loose {
  readonly id: string;
  readonly claims?: readonly Claim[] | undefined;
  readonly context?: string | undefined;
  readonly visitId?: string | undefined;
  readonly sessionId?: string | undefined;
  readonly delegationId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly [field: string]: unknown;
}

interface Place {
  readonly kind: InheritingKind;
  readonly record: Loose;
}

/** What a record would take for a field if it did not say it; `undefined` when nothing says it. */
export function inheritedValue(
  kind: InheritingKind,
  record: object,
  field: InheritedField,
  lookup: Lookup,
  header?: Pick<DatasetHeader, "sourceIds">,
): Inherited | undefined {
  const place = { kind, record: record as Loose };
  if (stateOf(place.record, field)) return undefined;
  const context = contextOf(place, lookup);
  if (field === "statedBy")
    return context?.kind === "report" ? said(context.record, "onBehalfOf") : undefined;
  if (field === "onBehalfOf") return senderOf(context, lookup);
  return (
    (context && effective(context, field, lookup)) ??
    fromDocument(place.record, field, lookup) ??
    (field === "sourceIds" && header?.sourceIds ? { value: header.sourceIds, claims: [] } : undefined)
  );
}

/** The day of a record: its own, else that of its context, else that of its document; `undefined` when none says it. */
export function dateOf(kind: InheritingKind, record: object, lookup: Lookup): PartialDay | undefined {
  const own = (record as Loose).date;
  if (typeof own === "string") return own;
  if (!DATED.has(kind)) return undefined;
  return inheritedValue(kind, record, "date", lookup)?.value as PartialDay | undefined;
}

/** What a place says of a field, or passes on of it: with its own claims that cover the field, then those it inherits. */
function effective(place: Place, field: "date" | "sourceIds", lookup: Lookup): Inherited | undefined {
  const own = said(place.record, field);
  if (own !== undefined) return own;
  const inherited = inheritedValue(place.kind, place.record, field, lookup);
  if (inherited === undefined || field === "sourceIds") return inherited;
  return {
    value: inherited.value,
    claims: distinct([...coveringClaims(place.record, field), ...inherited.claims]),
  };
}

function said(record: Loose, field: string): Inherited | undefined {
  const value = record[field];
  if (value === undefined) return undefined;
  return { value, claims: field === "sourceIds" ? [] : distinct(coveringClaims(record, field)) };
}

function coveringClaims(record: Loose, field: string): Omit<Claim, "pointers">[] {
  return (record.claims ?? [])
    .filter((claim) => claim.state === undefined && covers(claim, field))
    .map(withoutPointers);
}

function distinct<T>(items: readonly T[]): T[] {
  return items.filter((item, index) => !items.slice(0, index).some((earlier) => sameValue(earlier, item)));
}

function withoutPointers({ ...claim }: Claim): Omit<Claim, "pointers"> {
  delete (claim as Partial<Claim>).pointers;
  return claim;
}

function covers(claim: Claim, field: string): boolean {
  return claim.pointers.some((pointer) => isWithin("/" + field, pointer));
}

function stateOf(record: Loose, field: string): boolean {
  return record.claims?.some((claim) => claim.state !== undefined && covers(claim, field)) ?? false;
}

function fromDocument(record: Loose, field: "date" | "sourceIds", lookup: Lookup): Inherited | undefined {
  const document = record.documentId === undefined ? undefined : lookup.find("document", record.documentId);
  return document && said(document as unknown as Loose, field === "date" ? "issuedOn" : field);
}

/** The body that sent the delegation of the visit in which something was said. */
function senderOf(context: Place | undefined, lookup: Lookup): Inherited | undefined {
  let place = context;
  while (place !== undefined && place.kind !== "visit") place = contextOf(place, lookup);
  const delegationId = place?.record.delegationId;
  const delegation = delegationId === undefined ? undefined : lookup.find("delegation", delegationId);
  return delegation && said(delegation as unknown as Loose, "sentBy");
}

/** The next wider place: report → session → visit, stop → visit, anything else → its context. */
function contextOf({ kind, record }: Place, lookup: Lookup): Place | undefined {
  if (kind === "stop") return place("visit", lookup.visitOf(record.id));
  if (kind === "session") return find("visit", record.visitId, lookup);
  if (kind === "report") return find("session", record.sessionId, lookup);
  const parsed = parseRef(record.context);
  return parsed && find(parsed.scheme as RecordKind | "stop", parsed.value, lookup);
}

function find(kind: InheritingKind, id: string | undefined, lookup: Lookup): Place | undefined {
  return id === undefined ? undefined : place(kind, lookup.find(kind, id));
}

function place(kind: InheritingKind, record: object | undefined): Place | undefined {
  return record && { kind, record: record as Loose };
}
