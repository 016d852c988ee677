import fc from "fast-check";
import type { Entry, RecordByKind, RecordKind } from "haicap";
import {
  actorClasses,
  answerForms,
  answerOutcomes,
  escalationReasons,
  findingKinds,
  movementKinds,
  oversightActivities,
  postTitles,
  projectKinds,
  proposalKinds,
  qualifications,
  regionClasses,
  staffCategories,
} from "./codes.js";

/** Records over few units and ids, so that they meet: the same communes, sessions, proposals and tasks again and again. */
const commune = fc.constantFrom("03538", "04978", "05068", "05086", "17110", "17125");
const unit = fc.oneof(
  { weight: 6, arbitrary: commune.map((code) => `commune:${code}` as const) },
  fc.constantFrom(
    "group:12/g-1" as const,
    "group:12/g-2" as const,
    "province:12" as const,
    "country" as const,
  ),
);
const actor = fc.oneof(
  unit,
  unit.map((ref) => `peoples-committee@${ref}` as const),
  fc.constantFrom("home-affairs-department@province:12" as const, "ministries@country" as const),
  fc.constantFrom("official:12/o-1" as const, "official:12/o-2" as const, "delegation:12/d-1" as const),
  fc.constantFrom("organisation:12/org-1" as const, "organisation:12/org-2" as const),
  fc.constantFrom(...actorClasses).map((name) => `class:${name}` as const),
);
const day = fc
  .integer({ min: 0, max: 364 })
  .map((offset) => new Date(Date.UTC(2025, 6, 1 + offset)).toISOString().slice(0, 10));
const partial = fc.oneof(
  { weight: 8, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  fc.constant("2025"),
);
const field = fc.constantFrom("staffing", "facilities", "land", "digital", "procedures", "health");
const count = fc.integer({ min: 0, max: 500 });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.array(arbitrary, { minLength: 1, maxLength });
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary }, { weight: 4, arbitrary: fc.constant(undefined) });
const id = (letter: string, most = 40): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((number) => `12/${letter}-${number}`);

type Fields<K extends RecordKind> = { [F in keyof RecordByKind[K]]: fc.Arbitrary<RecordByKind[K][F]> };

function entryOf<K extends RecordKind>(kind: K, fields: Partial<Fields<K>>): fc.Arbitrary<Entry> {
  return fc
    .record(fields as Record<string, fc.Arbitrary<unknown>>)
    .map((record) => JSON.parse(JSON.stringify({ kind, record })) as Entry);
}

const taskEvent = fc.oneof(
  fc.record({
    type: fc.constantFrom("started" as const, "returned" as const, "cancelled" as const),
    date: maybe(partial),
  }),
  fc.record({ type: fc.constant("completed" as const), date: day }),
  fc.record({ type: fc.constant("extended" as const), date: day, dueOn: day }),
  fc.record({
    type: fc.constant("escalated" as const),
    date: maybe(partial),
    addressedTo: some(actor),
    reason: fc.constantFrom(...escalationReasons),
  }),
);

const proposalEvent = fc.oneof(
  fc.record({
    type: fc.constantFrom("recorded" as const, "resolved" as const, "reopened" as const),
    date: maybe(partial),
  }),
  fc.record({ type: fc.constant("merged" as const), into: id("p") }),
);

const deadline = fc.oneof(
  fc.record({ type: fc.constant("by" as const), day: partial }),
  fc.record({
    type: fc.constant("recurring" as const),
    every: fc.constantFrom("day" as const, "month" as const),
  }),
);

const month = fc.constantFrom(
  { start: "2025-07-01", end: "2025-07-31" },
  { start: "2025-08-01", end: "2025-08-31" },
  { start: "2025-07-01", end: "2025-09-30" },
  { start: "2025-07-01", end: "2025-09-12" },
  { start: "2025-08-15", end: "2025-09-14" },
);

const shortages = some(fc.record({ field: maybe(field), count: maybe(count) }));

const kinds: readonly fc.Arbitrary<Entry>[] = [
  entryOf("commune", {
    // One of them is never spoken of.
    code: fc.oneof(commune, fc.constant("08290")),
    provinceCode: fc.constant("12"),
    kind: fc.constant("commune" as const),
    name: fc.constant("Xã"),
    validFrom: fc.constant("2025-07-01"),
  }),
  entryOf("unit-group", {
    id: fc.constant("12/g-1"),
    kind: fc.constant("cluster" as const),
    name: fc.constant("Cụm"),
    province: fc.constant("province:12" as const),
    communes: fc.constant(["commune:03538" as const, "commune:04978" as const]),
    complete: fc.constant(true),
  }),
  entryOf("unit-group", {
    id: fc.constant("12/g-2"),
    kind: fc.constant("region" as const),
    name: fc.constant("Vùng"),
    province: fc.constant("province:12" as const),
    communes: maybe(fc.constant(["commune:17110" as const])),
    complete: fc.constant(false),
  }),
  entryOf("unit-profile", {
    id: id("up", 8),
    unit,
    asOf: maybe(partial),
    areaKm2: maybe(fc.constantFrom(12.5, 60.36, 150, 412.07)),
    regionClasses: maybe(fc.uniqueArray(fc.constantFrom(...regionClasses), { minLength: 1, maxLength: 2 })),
  }),
  entryOf("succession", {
    id: id("su", 6),
    successor: commune.map((code) => `commune:${code}` as const),
    arrangement: fc.constant("formed" as const),
    predecessors: some(fc.constant({ name: "Xã cũ" }), 4),
  }),
  entryOf("organisation", {
    id: id("org", 3),
    name: fc.constant("Trường"),
    kind: fc.constantFrom("ministry" as const, "primary-school" as const),
    unit,
  }),
  entryOf("official", {
    id: id("o", 3),
    posts: maybe(
      some(
        fc.record({
          body: unit.map((ref) => `peoples-committee@${ref}` as const),
          title: fc.constantFrom(...postTitles),
        }),
      ),
    ),
  }),
  entryOf("delegation", {
    id: id("d", 4),
    kind: fc.constant("working-group" as const),
    name: fc.constant("Tổ công tác"),
    sentBy: maybe(actor),
    units: maybe(some(unit)),
    members: maybe(some(fc.record({ actor, role: fc.constantFrom("head" as const, "secretary" as const) }))),
  }),
  entryOf("visit", {
    id: id("v"),
    delegationId: maybe(id("d", 4)),
    ledBy: maybe(actor),
    date: partial,
    activities: some(fc.constantFrom(...oversightActivities)),
    units: some(unit),
    stops: maybe(
      some(
        fc.record({
          id: id("s", 90),
          at: fc.oneof(
            commune.map((code) => `service-centre@commune:${code}` as const),
            commune.map((code) => `commune:${code}` as const),
            fc.constant("organisation:12/org-1" as const),
          ),
          activities: maybe(some(fc.constantFrom(...oversightActivities))),
        }),
      ),
    ),
    followsUpId: maybe(id("v")),
  }),
  entryOf("report", { id: id("r", 4), sessionId: maybe(id("se", 5)), date: maybe(partial) }),
  entryOf("finding", {
    id: id("f"),
    kind: fc.constantFrom(...findingKinds),
    units: some(unit),
    fields: maybe(fc.uniqueArray(field, { minLength: 1, maxLength: 3 })),
    summary: fc.constantFrom("Kiêm nhiệm nhiều việc", "Thiếu máy", "Công chức quá tải"),
    shortages: maybe(shortages),
    date: maybe(partial),
    claims: maybe(
      some(
        fc.record({
          pointers: fc.constantFrom(["/date"], ["/units/0"]),
          basis: fc.constant("inferred" as const),
        }),
      ),
    ),
  }),
  entryOf("proposal", {
    id: id("p"),
    itemised: rarely(fc.constant(false as const)),
    kind: maybe(fc.constantFrom(...proposalKinds)),
    fields: maybe(fc.uniqueArray(field, { minLength: 1, maxLength: 2 })),
    raisedBy: some(actor),
    summary: fc.constant("Kiến nghị"),
    projectIds: maybe(some(id("pr", 12))),
    context: maybe(
      fc.oneof(
        id("se", 5).map((of) => `session:${of}` as const),
        id("r", 4).map((of) => `report:${of}` as const),
      ),
    ),
    date: maybe(partial),
    events: maybe(some(proposalEvent)),
  }),
  entryOf("answer", {
    id: id("a"),
    proposalIds: maybe(some(id("p"))),
    extent: rarely(fc.constant("some" as const)),
    by: actor,
    form: fc.constantFrom(...answerForms),
    outcome: fc.constantFrom(...answerOutcomes),
    forwardedTo: maybe(some(actor)),
    date: maybe(partial),
  }),
  entryOf("directive", {
    id: id("di"),
    kind: fc.constant("assign" as const),
    issuedBy: actor,
    addressees: some(fc.record({ actor })),
    jointly: rarely(fc.constant(true)),
    summary: fc.constant("Giao"),
    fields: maybe(fc.uniqueArray(field, { minLength: 1, maxLength: 2 })),
    deadline: maybe(deadline),
    urgency: maybe(fc.constant("prompt" as const)),
    proposalIds: maybe(some(id("p"))),
    date: maybe(partial),
  }),
  entryOf("task", {
    id: id("t"),
    directiveId: maybe(id("di")),
    assignee: actor,
    role: fc.constantFrom("lead" as const, "coordinating" as const),
    summary: fc.constant("Làm"),
    obligations: fc.constant(["implement" as const]),
    assignedOn: day,
    deadline: maybe(deadline),
    dueOn: maybe(day),
    events: maybe(some(taskEvent, 4)),
  }),
  entryOf("service-centre", {
    id: id("sc", 8),
    unit,
    model: fc.constant("commune-centre" as const),
    siteCount: maybe(fc.integer({ min: 1, max: 3 })),
    sites: maybe(some(fc.record({ staff: maybe(fc.integer({ min: 0, max: 9 })) }))),
  }),
  entryOf("dossier-statistics", {
    id: id("ds", 400),
    unit,
    period: maybe(month),
    scope: maybe(fc.constantFrom("at-centre" as const, "commune-authority" as const)),
    certification: rarely(fc.constant("excluded" as const)),
    channel: rarely(fc.constant("online" as const)),
    sourceSystem: rarely(fc.constantFrom("national-portal" as const, "manual" as const)),
    fields: rarely(fc.uniqueArray(field, { minLength: 1, maxLength: 2 })),
    countedIn: rarely(fc.constant("citizen" as const)),
    counts: maybe(
      fc.record({
        newOnline: maybe(count),
        newInPersonOrPostal: maybe(count),
        received: maybe(count),
        resolvedEarlyOrOnTime: maybe(count),
        resolvedLate: maybe(count),
        resolved: maybe(count),
        pendingOverdue: maybe(count),
      }),
    ),
    rates: maybe(
      some(
        fc.record({
          kind: fc.constantFrom("on-time" as const, "satisfaction" as const),
          percent: fc.constantFrom(98.28, 100, 33.3, 50),
          denominator: maybe(fc.constantFrom("received" as const, "resolved" as const)),
        }),
      ),
    ),
  }),
  entryOf("score", {
    id: id("sco", 200),
    unit,
    index: fc.constantFrom("qd-766" as const, "par-index" as const),
    rank: maybe(fc.integer({ min: 1, max: 9 })),
    asOf: partial,
  }),
  entryOf("staffing", {
    id: id("st", 20),
    body: commune.map((code) => `service-centre@commune:${code}` as const),
    asOf: maybe(partial),
    category: fc.constantFrom(...staffCategories),
    quota: maybe(count),
    present: maybe(count),
    byQualification: maybe(
      some(
        fc.record({
          qualification: fc.constantFrom(...qualifications),
          count: maybe(count),
          percent: maybe(fc.constantFrom(12.5, 33.3, 100)),
        }),
      ),
    ),
    shortages: maybe(shortages),
  }),
  entryOf("personnel-movement", {
    id: id("pm", 12),
    kind: fc.constantFrom(...movementKinds),
    origins: maybe(some(actor)),
    destinations: maybe(some(actor)),
    headcount: maybe(count),
    fields: maybe(some(field, 1)),
    period: maybe(fc.record({ start: maybe(partial), end: maybe(partial) })),
    date: maybe(partial),
  }),
  entryOf("project", {
    id: id("pr", 12),
    name: fc.constant("Trụ sở"),
    kind: maybe(fc.constantFrom(...projectKinds)),
    units: some(unit),
    costVnd: maybe(fc.integer({ min: 0, max: 9_000_000_000 })),
    stage: maybe(fc.constantFrom("proposed" as const, "planned" as const)),
    inheritedFrom: maybe(fc.constant(["former-district:234" as const])),
  }),
  entryOf("task", { id: id("t"), withdrawn: fc.constant(true as const) }),
];

const kindOf = new Map(kinds.map((arbitrary) => [arbitrary, fc.sample(arbitrary, 1)[0]?.kind]));

/** Entries of the kinds that are read, in any order. Ids repeat: some with the same content, some with another. */
export function entriesOf(
  reads: object,
  size: { minLength?: number; maxLength: number },
): fc.Arbitrary<Entry[]> {
  const read = kinds
    .filter((arbitrary) => (kindOf.get(arbitrary) ?? "") in reads)
    // Figures meet only in the same unit, period and scope: there must be many.
    .map((arbitrary) => ({ weight: kindOf.get(arbitrary) === "dossier-statistics" ? 8 : 1, arbitrary }));
  return fc.array(fc.oneof(...read), { ...size, size: "max" });
}
