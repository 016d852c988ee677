import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import { isWithin } from "../../src/core/pointer.js";
import { catalog } from "../../src/model/catalog.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Inherited, InheritedField, InheritingKind } from "../../src/model/inherit.js";
import { dateOf, inheritedFieldsOf, inheritedValue } from "../../src/model/inherit.js";
import type { Lookup } from "../../src/model/lookup.js";
import { lookupIn } from "../../src/model/lookup.js";
import { StopSchema } from "../../src/model/oversight/visit.js";
import type { Claim } from "../../src/model/value/claim.js";
import { inheriting } from "./inheriting.js";

type Bag = Readonly<Record<string, unknown>> & { readonly claims?: Claim[] };

describe("the fields that a kind can inherit", () => {
  const shapes = [
    ...recordKinds.map((kind) => [kind, Object.keys(catalog[kind].schema._zod.def.shape)] as const),
    ["stop", Object.keys(StopSchema._zod.def.shape)] as const,
  ];
  const ways = ["context", "sessionId", "visitId", "documentId"];

  test.each(shapes)(
    "%s: a day where it has one and a way to it, sources where it has them",
    (kind, fields) => {
      const isPlaced = kind === "stop" || ways.some((way) => fields.includes(way));
      const inherited = inheritedFieldsOf(kind);
      expect(inherited.includes("date")).toBe(fields.includes("date") && isPlaced);
      expect(inherited.includes("sourceIds")).toBe(fields.includes("sourceIds"));
      expect(inherited.includes("statedBy")).toBe(kind === "finding");
      expect(inherited.includes("onBehalfOf")).toBe(kind === "directive");
      expect(fields).toEqual(expect.arrayContaining(inherited));
    },
  );
});

/** Where a record stands in the dataset, and the places around it, from the nearest out. */
function placesAround(kind: InheritingKind, record: Bag, data: Dataset): [InheritingKind, Bag][] {
  const visits = (data.visits ?? []) as unknown as Bag[];
  const [scheme, id] =
    kind === "session"
      ? ["visit", record.visitId]
      : kind === "report"
        ? ["session", record.sessionId]
        : String(record.context).split(":");
  const stopsOf = (visit: Bag): Bag[] => (visit.stops ?? []) as Bag[];
  const next =
    kind === "stop"
      ? visits.find((visit) => stopsOf(visit).some((stop) => stop.id === record.id))
      : [
          ...(scheme === "visit" ? visits : []),
          ...(scheme === "stop" ? visits.flatMap(stopsOf) : []),
          ...(scheme === "session" ? ((data.sessions ?? []) as unknown as Bag[]) : []),
          ...(scheme === "report" ? ((data.reports ?? []) as unknown as Bag[]) : []),
        ].find((place) => place.id === id);
  if (next === undefined) return [];
  const nextKind = kind === "stop" ? "visit" : (scheme as InheritingKind);
  return [[nextKind, next], ...placesAround(nextKind, next, data)];
}

const about = (record: Bag, field: string): Claim[] =>
  (record.claims ?? []).filter(({ pointers }) => pointers.some((pointer) => isWithin("/" + field, pointer)));

const isKeptAbsent = (record: Bag, field: string): boolean =>
  about(record, field).some(({ state }) => state !== undefined);

/** What claims that give no state say of a field of some records, each thing once. */
function doubts(...said: readonly (readonly [Bag, string])[]): Omit<Claim, "pointers">[] {
  const texts = said
    .flatMap(([record, field]) => about(record, field))
    .filter(({ state }) => state === undefined)
    .map(({ basis, note }) => JSON.stringify({ basis, note }));
  return [...new Set(texts)].map((text) => JSON.parse(text) as Omit<Claim, "pointers">);
}

/** The rules of inheritance as one list of who may say a field, of whom the first counts. */
function expected(
  kind: InheritingKind,
  record: Bag,
  field: InheritedField,
  data: Dataset,
): Inherited | undefined {
  if (isKeptAbsent(record, field)) return undefined;
  const around = placesAround(kind, record, data);
  const documentOf = ({ documentId }: Bag): Bag | undefined =>
    (data.documents as unknown as Bag[] | undefined)?.find(({ id }) => id === documentId);
  if (field === "statedBy") {
    const [[nearest, report] = []] = around;
    if (nearest !== "report" || report?.onBehalfOf === undefined) return undefined;
    return { value: report.onBehalfOf, claims: doubts([report, "onBehalfOf"]) };
  }
  if (field === "onBehalfOf") {
    const visit = around.find(([place]) => place === "visit")?.[1];
    const sender = (data.delegations as unknown as Bag[]).find(({ id }) => id === visit?.delegationId);
    return sender?.sentBy === undefined
      ? undefined
      : { value: sender.sentBy, claims: doubts([sender, "sentBy"]) };
  }
  const inDocument = field === "date" ? "issuedOn" : field;
  const last = around.findIndex(([, place]) => isKeptAbsent(place, field));
  const places = (last < 0 ? around : around.slice(0, last + 1)).map(([, place]) => place);
  const passing = last < 0 ? places : places.slice(0, last);
  const own = places.map((place, index) => ({ says: place[field], by: places.slice(0, index + 1) }));
  const documents = [record, ...passing]
    .map((place, index) => ({ document: documentOf(place), by: places.slice(0, index) }))
    .reverse();
  const candidates = [
    ...own.map(({ says, by }) => ({
      value: says,
      claims: doubts(...by.map((place) => [place, field] as const)),
    })),
    ...documents.map(({ document, by }) => ({
      value: document?.[inDocument],
      claims: doubts(
        ...by.map((place) => [place, field] as const),
        ...(document ? [[document, inDocument] as const] : []),
      ),
    })),
    { value: field === "sourceIds" ? data.sourceIds : undefined, claims: [] },
  ];
  const first = candidates.find(({ value }) => value !== undefined);
  return first && { value: first.value, claims: field === "sourceIds" ? [] : first.claims };
}

function* everyPlace(data: Dataset): Generator<[InheritingKind, Bag]> {
  for (const kind of recordKinds)
    for (const record of data[collections[kind]] ?? []) yield [kind, record as unknown as Bag];
  for (const { stops = [] } of data.visits ?? [])
    for (const stop of stops) yield ["stop", stop as unknown as Bag];
}

test("what a record inherits is what the nearest place says, then the documents, then the dataset", () => {
  fc.assert(
    fc.property(inheriting, (data) => {
      const lookup = lookupIn(data);
      for (const [kind, record] of everyPlace(data))
        for (const field of inheritedFieldsOf(kind)) {
          const found = inheritedValue(kind, record, field, lookup, data);
          expect(found, `${kind} ${field}`).toEqual(expected(kind, record, field, data));
        }
    }),
  );
});

describe("the day of a record", () => {
  const place = { units: [], activities: [] };
  const lookup = lookupIn({
    visits: [
      { id: "12/v", date: "2025-09-07", ...place },
      { id: "12/w", date: "2025", stops: [{ id: "12/s", at: "commune:03538" }], ...place },
    ],
    sessions: [{ id: "12/e", visitId: "12/v" }],
    documents: [{ id: "12/doc", issuedOn: "2025-10-01" }],
  } as never);

  test.each<[InheritingKind, object, string | undefined]>([
    ["finding", { date: "2025-08", context: "visit:12/v" }, "2025-08"],
    ["finding", { context: "visit:12/v", documentId: "12/doc" }, "2025-09-07"],
    ["finding", { context: "session:12/e" }, "2025-09-07"],
    ["finding", { context: "stop:12/s" }, "2025"],
    ["finding", { context: "stop:12/other", documentId: "12/doc" }, "2025-10-01"],
    ["finding", { documentId: "12/other" }, undefined],
    ["stop", { id: "12/s" }, "2025"],
    ["stop", { id: "12/other" }, undefined],
    ["milestone", { date: "2025-07" }, "2025-07"],
    ["milestone", { context: "visit:12/v" }, undefined],
    ["finding", {}, undefined],
  ])("of the %s %j is %s", (kind, record, day) => {
    expect(dateOf(kind, record, lookup)).toBe(day);
  });

  test.each([
    ["/date", undefined],
    ["", undefined],
    ["/day", "2025-09-07"],
    ["/date/0", "2025-09-07"],
  ])("is not taken where a state is given for %j", (pointer, day) => {
    const claims: Claim[] = [
      { pointers: ["/summary"], state: "lost" },
      { pointers: ["/units", pointer], state: "unspecified" },
    ];
    expect(dateOf("finding", { context: "visit:12/v", claims }, lookup)).toBe(day);
  });
});

test("sources come from the dataset last, days never", () => {
  const header = { sourceIds: ["12/a"] };
  const lookup = lookupIn({ documents: [{ id: "12/doc", sourceIds: ["12/b"] }] } as never);
  const of = (record: object, field: InheritedField): unknown =>
    inheritedValue("finding", record, field, lookup, header)?.value;
  expect(of({}, "sourceIds")).toEqual(["12/a"]);
  expect(of({ documentId: "12/doc" }, "sourceIds")).toEqual(["12/b"]);
  expect(of({}, "date")).toBeUndefined();
  expect(inheritedValue("finding", {}, "sourceIds", lookup, {})).toBeUndefined();
  expect(inheritedValue("finding", {}, "sourceIds", lookup)).toBeUndefined();
});

test("a doubt that two claims share comes once", () => {
  const claims: Claim[] = [
    { pointers: [""], basis: "inferred" },
    { pointers: ["/units", "/date"], basis: "inferred" },
    { pointers: ["/date"], basis: "inferred", note: "x" },
  ];
  const lookup = lookupIn({ visits: [{ id: "12/v", date: "2025", claims }] } as never);
  expect(inheritedValue("session", { visitId: "12/v" }, "date", lookup)).toEqual({
    value: "2025",
    claims: [{ basis: "inferred" }, { basis: "inferred", note: "x" }],
  });
});

test("who passes a day on adds what it doubts of it, before the doubts of who says it; of sources nobody does", () => {
  const claimed = (note: string): object => ({ claims: [{ pointers: [""], note }] });
  const lookup = lookupIn({
    visits: [{ id: "12/v", date: "2025", sourceIds: ["12/a"], ...claimed("of the visit") }],
    sessions: [{ id: "12/e", visitId: "12/v", ...claimed("of the session") }],
  } as never);
  const of = (field: InheritedField): unknown =>
    inheritedValue("finding", { context: "session:12/e", ...claimed("its own") }, field, lookup);
  expect(of("date")).toEqual({
    value: "2025",
    claims: [{ note: "of the session" }, { note: "of the visit" }],
  });
  expect(of("sourceIds")).toEqual({ value: ["12/a"], claims: [] });
});

test("a finding is stated by those for whom its report speaks; a directive issued for who sent the delegation", () => {
  const claims: Claim[] = [{ pointers: ["/sentBy", "/onBehalfOf"], basis: "inferred" }];
  const lookup = lookupIn({
    delegations: [{ id: "12/d", sentBy: "peoples-committee@province:12", claims }],
    visits: [
      { id: "12/v", date: "2025", delegationId: "12/d", onBehalfOf: ["country"], stops: [{ id: "12/s" }] },
    ],
    sessions: [{ id: "12/e", visitId: "12/v" }],
    reports: [{ id: "12/r", sessionId: "12/e", onBehalfOf: ["commune:03538"], claims }],
  } as never);
  const doubted = [{ basis: "inferred" }];
  const stated = { value: ["commune:03538"], claims: doubted };
  const sent = { value: "peoples-committee@province:12", claims: doubted };
  expect(inheritedValue("finding", { context: "report:12/r" }, "statedBy", lookup)).toEqual(stated);
  expect(inheritedValue("finding", { context: "visit:12/v" }, "statedBy", lookup)).toBeUndefined();
  for (const context of ["visit:12/v", "stop:12/s", "session:12/e", "report:12/r"])
    expect(inheritedValue("directive", { context }, "onBehalfOf", lookup), context).toEqual(sent);
  expect(inheritedValue("directive", {}, "onBehalfOf", lookup)).toBeUndefined();
});

test("a lookup is asked only for what a record names", () => {
  const asked: unknown[] = [];
  const lookup: Lookup = {
    find: (_kind, id) => void asked.push(id),
    visitOf: (id) => void asked.push(id),
  };
  for (const kind of [...recordKinds, "stop"] as const)
    for (const field of inheritedFieldsOf(kind))
      expect(inheritedValue(kind, { id: "12/x" }, field, lookup)).toBeUndefined();
  expect(new Set(asked)).toEqual(new Set(["12/x"]));
});
