import type { Entry, RecordByKind, RecordKind } from "haicap";

/** An entry with only the fields that matter to the question. */
export function entry<K extends RecordKind>(kind: K, record: Partial<RecordByKind[K]>): Entry {
  return { kind, record } as unknown as Entry;
}

const task = (at: number, record: Partial<RecordByKind["task"]>): Entry =>
  entry("task", {
    id: `12/t-${at}`,
    role: "lead",
    assignee: "commune:03538",
    assignedOn: "2025-09-01",
    ...record,
  });

/**
 * Two communes of province 12, a third of province 25, and a joint group of the first two; asked on 1 December 2025.
 *
 * Tasks: 1 overdue · 2 overdue, by its extension only since 1 November · 3 completed on its due day · 4 completed late ·
 * 5 open, not yet due · 6 no deadline · 7 a recurring deadline, so no due day · 8 cancelled, was due · 9 returned:
 * nobody is late with it · 10 another province, completed late · 11 coordinating, overdue · 12 of the department, extended in time after
 * the day of the figure: overdue.
 */
export const scenario: readonly Entry[] = [
  entry("commune", { code: "03538", provinceCode: "12" }),
  entry("commune", { code: "03549", provinceCode: "12" }),
  entry("commune", { code: "08323", provinceCode: "25" }),
  entry("unit-group", {
    id: "12/g",
    province: "province:12",
    communes: ["commune:03538", "commune:03549"],
    complete: true,
  }),
  entry("unit-group", {
    id: "12/open",
    province: "province:12",
    communes: ["commune:03538"],
    complete: false,
  }),
  entry("organisation", { id: "12/ministry", kind: "ministry", unit: "country" }),
  entry("official", {
    id: "12/chair",
    posts: [{ body: "peoples-committee@province:12", title: "peoples-committee-chair" }],
  }),
  entry("official", {
    id: "12/secretary",
    posts: [
      { body: "peoples-council@province:12", title: "peoples-council-chair" },
      { body: "party-committee@province:12", title: "party-secretary" },
    ],
  }),

  entry("directive", {
    id: "12/d-1",
    issuedBy: "official:12/chair",
    addressees: [{ actor: "commune:03538" }],
    fields: ["land", "finance"],
    deadline: { type: "by", day: "2025-10" },
    proposalIds: ["12/p-1", "12/p-2"],
  }),
  entry("directive", {
    id: "12/d-2",
    issuedBy: "official:12/chair",
    addressees: [
      { actor: "home-affairs-department@province:12" },
      { actor: "finance-department@province:12", role: "coordinating" },
    ],
    deadline: { type: "by", day: "2025-11-15", exclusive: true },
    proposalIds: ["12/p-3", "12/p-4"],
  }),
  entry("directive", {
    id: "12/d-3",
    issuedBy: "official:12/secretary",
    addressees: [{ actor: "class:officials-present" }],
    jointly: true,
    urgency: "urgent",
  }),
  task(1, { directiveId: "12/d-1", dueOn: "2025-10-31" }),
  task(2, {
    directiveId: "12/d-1",
    dueOn: "2025-09-30",
    events: [{ type: "extended", date: "2025-09-20", dueOn: "2025-11-01" }],
  }),
  task(3, { dueOn: "2025-09-30", events: [{ type: "completed", date: "2025-09-30" }] }),
  task(4, { dueOn: "2025-09-30", events: [{ type: "completed", date: "2025-10-01" }] }),
  task(5, { dueOn: "2025-12-01", events: [{ type: "extended", date: "2025-11-20", dueOn: "2025-12-31" }] }),
  task(6, { assignedOn: "2025-10-05" }),
  task(7, { deadline: { type: "recurring", every: "month" } }),
  task(8, { dueOn: "2025-09-30", events: [{ type: "cancelled", date: "2025-10-10" }] }),
  task(9, {
    dueOn: "2025-09-30",
    events: [
      { type: "acknowledged", date: "2025-09-02" },
      { type: "returned", date: "2025-10-20" },
    ],
  }),
  task(10, {
    assignee: "peoples-committee@commune:08323",
    dueOn: "2025-11-10",
    events: [{ type: "completed", date: "2025-11-20" }],
  }),
  task(11, {
    assignee: "commune:03549",
    role: "coordinating",
    dueOn: "2025-11-30",
    events: [
      { type: "escalated", date: "2025-11-01", addressedTo: ["province:12"], reason: "no-funding" },
      { type: "escalated", date: "2025-11-15", addressedTo: ["province:12"], reason: "no-funding" },
      { type: "escalated", date: "2025-11-20", addressedTo: ["province:12"], reason: "beyond-authority" },
    ],
  }),
  task(12, {
    assignee: "home-affairs-department@province:12",
    dueOn: "2025-11-30",
    assignedOn: "2025-11-02",
    events: [{ type: "extended", date: "2025-12-02", dueOn: "2025-12-31" }],
  }),
  task(13, { assignedOn: "2025-12-02", dueOn: "2025-12-03" }),
  task(14, { withdrawn: true }),
  task(15, { dueOn: "2025-10-01" }),
  task(15, { dueOn: "2025-10-02" }),

  // 1 waits for commune 03538, due with its tasks · 2 answered in writing after 12 days · 3 waits for both, due by the
  // directive itself · 4 answered orally, then opened again · 5 forwarded to the ministry · 6 withdrawn · 7 in writing, 30 days
  entry("proposal", {
    id: "12/p-1",
    raisedBy: ["commune:03538"],
    fields: ["land"],
    context: "session:12/s-1",
    date: "2025-09-01",
  }),
  entry("proposal", {
    id: "12/p-2",
    raisedBy: ["commune:03549"],
    fields: ["land"],
    context: "report:12/r-2",
    date: "2025-09-01",
  }),
  entry("proposal", { id: "12/p-3", itemised: false, raisedBy: ["group:12/g"], date: "2025-09" }),
  entry("proposal", {
    id: "12/p-4",
    raisedBy: ["commune:03538"],
    kind: "equipment",
    date: "2025-09-01",
    events: [{ type: "reopened", date: "2025-11-01" }],
  }),
  entry("proposal", {
    id: "12/p-5",
    raisedBy: ["group:12/g"],
    fields: ["land"],
    context: "session:12/s-2",
    kind: "funding",
    projectIds: ["12/old-school"],
  }),
  entry("proposal", {
    id: "12/p-6",
    raisedBy: ["commune:08323"],
    events: [{ type: "withdrawn", date: "2025-10-01" }],
  }),
  entry("proposal", { id: "12/p-7", raisedBy: ["commune:08323"], date: "2025-09-01" }),
  entry("proposal", { id: "12/p-8", raisedBy: ["commune:08323"], date: "2025-10" }),
  entry("report", { id: "12/r-2", sessionId: "12/s-3" }),
  entry("answer", {
    id: "12/a-1",
    proposalIds: ["12/p-1"],
    by: "province:12",
    form: "oral",
    outcome: "recorded",
    date: "2025-09-01",
  }),
  entry("answer", {
    id: "12/a-2",
    proposalIds: ["12/p-2"],
    by: "home-affairs-department@province:12",
    form: "document",
    outcome: "accepted",
    date: "2025-09-13",
  }),
  entry("answer", {
    id: "12/a-3",
    proposalIds: ["12/p-2"],
    by: "province:12",
    form: "oral",
    outcome: "explained",
    date: "2025-09-01",
  }),
  entry("answer", {
    id: "12/a-4",
    proposalIds: ["12/p-4"],
    by: "province:12",
    form: "oral",
    outcome: "explained",
    date: "2025-09-01",
  }),
  entry("answer", {
    id: "12/a-5",
    proposalIds: ["12/p-5"],
    by: "province:12",
    form: "document",
    outcome: "forwarded",
    forwardedTo: ["organisation:12/ministry"],
    date: "2025-10-02",
  }),
  entry("answer", {
    id: "12/a-6",
    proposalIds: ["12/p-5"],
    by: "province:12",
    form: "document",
    outcome: "forwarded",
    forwardedTo: ["organisation:12/ministry", "ministries@country"],
    date: "2025-11-01",
  }),
  entry("answer", {
    id: "12/a-7",
    proposalIds: ["12/p-7", "12/p-8"],
    by: "home-affairs-department@province:12",
    form: "document",
    outcome: "guided",
    date: "2025-10-01",
  }),
  entry("project", {
    id: "12/old-school",
    kind: "school",
    units: ["commune:03538"],
    costVnd: 900_000_000,
    inheritedFrom: ["former-district:108"],
  }),
  entry("project", {
    id: "12/road",
    kind: "road",
    units: ["commune:03538", "commune:03549"],
    costVnd: 5_000_000_000,
    stage: "proposed",
  }),
  entry("project", { id: "12/road-2", kind: "road", units: ["commune:03538"], stage: "proposed" }),

  entry("delegation", {
    id: "12/del",
    sentBy: "province:12",
    units: ["group:12/g"],
    members: [{ actor: "official:12/secretary", role: "head" }],
  }),
  entry("delegation", { id: "12/del-open", sentBy: "province:12", units: ["group:12/open"] }),
  entry("visit", { id: "12/v-1", delegationId: "12/del", date: "2025-07-10", units: ["commune:03538"] }),
  entry("visit", {
    id: "12/v-2",
    ledBy: "official:12/chair",
    date: "2025-10-08",
    units: ["commune:03538"],
    followsUpId: "12/v-1",
  }),
  entry("visit", { id: "12/v-3", date: "2025-08", units: ["commune:08323"] }),
  entry("visit", { id: "12/v-4", date: "2025-12-02", units: ["commune:03549"] }),
  entry("visit", { id: "12/v-5", date: "2025-07-20", units: ["commune:08323"] }),

  entry("staffing", {
    id: "12/st-1",
    body: "peoples-committee@commune:03538",
    category: "civil-servant",
    asOf: "2025-08-01",
    quota: 40,
    present: 20,
  }),
  entry("staffing", {
    id: "12/st-2",
    body: "peoples-committee@commune:03538",
    category: "civil-servant",
    asOf: "2025-10-01",
    quota: 40,
    present: 30,
    byQualification: [
      { qualification: "university", percent: 70 },
      { qualification: "college", count: 9 },
    ],
    shortages: [{ field: "land" }],
  }),
  entry("staffing", {
    id: "12/st-3",
    body: "peoples-committee@commune:03549",
    category: "civil-servant",
    quota: 10,
    present: 9,
    byQualification: [{ qualification: "university", count: 9 }],
  }),
  entry("staffing", {
    id: "12/st-4",
    body: "home-affairs-department@province:12",
    category: "civil-servant",
    quota: 60,
  }),
  entry("staffing", {
    id: "12/st-5",
    body: "service-centre@commune:03538",
    category: "civil-servant",
    asOf: "2025-09-01",
    present: 4,
  }),
  entry("finding", {
    id: "12/f-1",
    kind: "difficulty",
    units: ["group:12/g"],
    fields: ["staffing"],
    summary: "Thiếu",
    shortages: [{ field: "land" }, { field: "land", position: "địa chính" }],
  }),
  entry("finding", {
    id: "12/f-2",
    kind: "difficulty",
    units: ["group:12/open"],
    fields: ["staffing"],
    summary: "Quá tải",
    shortages: [{ field: "health" }],
  }),

  entry("personnel-movement", {
    id: "12/m-1",
    kind: "second",
    origins: ["home-affairs-department@province:12"],
    destinations: ["communes@province:12"],
    headcount: 12,
    fields: ["land"],
    period: { end: "2026-02-28" },
  }),
  entry("personnel-movement", {
    id: "12/m-2",
    kind: "second",
    origins: ["province:12"],
    destinations: ["commune:03538"],
    fields: ["land"],
    period: { end: "2026-02" },
  }),
  entry("personnel-movement", {
    id: "12/m-3",
    kind: "second",
    origins: ["province:12"],
    destinations: ["commune:03538"],
    headcount: 1,
    period: { end: "2025-11-30" },
  }),
  entry("personnel-movement", {
    id: "12/m-4",
    kind: "second",
    origins: ["commune:03538"],
    destinations: ["commune:03549"],
    headcount: 1,
  }),
  entry("personnel-movement", {
    id: "12/m-5",
    kind: "transfer",
    origins: ["province:12"],
    destinations: ["commune:03538"],
    headcount: 1,
  }),

  entry("score", { id: "12/sc-1", unit: "commune:03538", index: "qd-766", rank: 40, asOf: "2025-08" }),
  entry("score", { id: "12/sc-2", unit: "commune:03538", index: "qd-766", rank: 25, asOf: "2025-10" }),
  entry("score", { id: "12/sc-3", unit: "commune:03538", index: "qd-766", rank: 31, asOf: "2025-11" }),
  entry("score", { id: "12/sc-4", unit: "commune:03549", index: "qd-766", value: 60, asOf: "2025-11" }),
  entry("score", { id: "12/sc-5", unit: "commune:03549", index: "qd-766", rank: 7, asOf: "2025-11" }),
];

const statistic = (at: number, record: Partial<RecordByKind["dossier-statistics"]>): Entry =>
  entry("dossier-statistics", {
    id: `12/ds-${at}`,
    unit: "commune:03538",
    scope: "at-centre",
    period: { start: "2025-08-01", end: "2025-08-31" },
    ...record,
  });

/**
 * Dossiers. Comparable at the centres of province 12, by month: 1 (900 of 1,000) and 2 (10 of 10). The mean of their rates
 * would be 95 %; together they have 910 of 1,010. All others are left out, each for its own reason.
 */
export const dossiers: readonly Entry[] = [
  entry("commune", { code: "03538", provinceCode: "12" }),
  entry("commune", { code: "03549", provinceCode: "12" }),
  statistic(1, {
    sourceSystem: "national-portal",
    counts: {
      received: 1300,
      newOnline: 300,
      newInPerson: 600,
      newPostal: 100,
      resolvedEarly: 700,
      resolvedOnTime: 200,
      resolvedLate: 100,
    },
  }),
  statistic(2, {
    unit: "commune:03549",
    period: { start: "2025-09-01", end: "2025-09-30" },
    counts: { resolvedEarlyOrOnTime: 10, resolved: 10 },
  }),
  statistic(3, { sourceSystem: "provincial-system", counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(4, { sourceSystem: "national-portal", counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(5, { channel: "online", counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(6, { fields: ["land"], counts: { resolvedLate: 5, pendingOverdue: 2 } }),
  statistic(7, { fields: ["land", "justice"], counts: { resolvedLate: 5, pendingOverdue: 2 } }),
  statistic(8, { countedIn: "citizen", counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(9, { scope: undefined, counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(10, { period: undefined, counts: { resolvedEarlyOrOnTime: 1, resolved: 1 } }),
  statistic(11, { counts: { resolvedEarlyOrOnTime: 1 } }),
  statistic(12, { unit: "province:12", counts: { resolvedEarlyOrOnTime: 50, resolved: 100 } }),
  statistic(13, {
    scope: "commune-authority",
    counts: { received: 1000, resolvedEarlyOrOnTime: 3, resolved: 4 },
  }),
  statistic(14, { certification: "excluded", counts: { resolvedEarlyOrOnTime: 5, resolved: 5 } }),
  statistic(15, {
    period: { start: "2025-07-01", end: "2025-09-30" },
    counts: { resolvedEarlyOrOnTime: 6, resolved: 8 },
  }),
  statistic(16, {
    period: { start: "2025-08-01", end: "2025-10-31" },
    counts: { resolvedEarlyOrOnTime: 6, resolved: 8 },
  }),
  statistic(17, {
    period: { start: "2025-12-01", end: "2025-12-31" },
    counts: { resolvedEarlyOrOnTime: 6, resolved: 8 },
  }),
  entry("staffing", {
    id: "12/st-1",
    body: "service-centre@commune:03538",
    category: "civil-servant",
    present: 4,
  }),
  entry("staffing", {
    id: "12/st-2",
    body: "service-centre@commune:03538",
    category: "contract-worker",
    present: 1,
  }),
  entry("service-centre", { id: "12/sc-1", unit: "commune:03538", sites: [{ staff: 9 }] }),
  entry("service-centre", { id: "12/sc-2", unit: "commune:03549", sites: [{ staff: 1 }, {}] }),
];
