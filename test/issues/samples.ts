import type { Issue, IssueCode, IssueOf } from "../../src/issues/issue.js";

type Sample<Code extends IssueCode> = Pick<IssueOf<Code>, "params" | "pointer"> &
  Partial<Pick<IssueOf<Code>, "kind" | "recordId" | "line" | "cell">>;

/** One issue of every code, as validation reports it; a code without a sample does not compile. */
const samples: { [Code in IssueCode]: Sample<Code> } = {
  wrong_type: at("proposal", "25/S2.PROP.4", "/summary", { expected: "text", found: "number" }),
  missing_field: at("proposal", "25/S2.PROP.4", "/summary", { field: "summary" }),
  unknown_key: at("proposal", "25/S2.PROP.4", "/sumary", { key: "sumary", similar: "summary" }),
  invalid_code: at("session", "12/s-1", "/mode", {
    list: "session-mode",
    found: "zoom",
    allowed: ["in-person", "online", "hybrid"],
  }),
  invalid_literal: at("proposal", "25/S2.PROP.4", "/withdrawn", { expected: true, found: false }),
  invalid_format: at("finding", "40/f-3", "/units/0", { format: "unit-ref", found: "communes" }),
  blank_text: at("finding", "40/f-3", "/summary", {}),
  invalid_characters: at("finding", "40/f-3", "/summary", { position: 12, character: "U+0007" }),
  text_too_long: at("finding", "40/f-3", "/summary", { max: 4000, found: 4120 }),
  empty_list: at("gift", "12/g-1", "/givers", {}),
  too_many_items: at("gift", "12/g-1", "/givers", { max: 100, found: 1200 }),
  number_too_small: at("staffing", "03538/bc-1", "/present", { min: 0, found: -3 }),
  number_too_large: at("staffing", "03538/bc-1", "/byQualification/1/percent", { max: 100, found: 130.5 }),
  number_not_whole: at("unit-profile", "03538/2025", "/population", { found: 8112.5 }),
  invalid_json: { pointer: "", params: { found: '{"record":"gift",' }, line: 1964 },
  unreadable_value: at("gift", undefined, "/items", {}),
  unsupported_version: { pointer: "/haicap", params: { supported: "1.0", found: "2.0" } },
  unknown_kind: { pointer: "/record", params: { found: "propsal", similar: "proposal" }, line: 12 },

  duplicate_id: {
    ...at("proposal", "25/S2.PROP.4", "/proposals/7/id", { id: "25/S2.PROP.4", first: "/proposals/2/id" }),
  },
  reference_not_found: at("proposal", "25/S2.PROP.4", "/projectIds/0", { kind: "project", id: "25/p-1" }),
  id_without_owner: at("proposal", "kien-nghi-4", "/id", { id: "kien-nghi-4" }),
  missing_any_of: at("official", "12/can-bo-1", "", { fields: ["fullName", "posts"] }),
  required_when: at("answer", "11/tl-1", "", { field: "documentId", when: "form", value: "document" }),
  not_allowed_when: at("answer", "11/tl-1", "/forwardedTo", {
    field: "forwardedTo",
    when: "outcome",
    value: "declined",
  }),
  period_reversed: at("report", "12/bc-1", "/covers/end", {
    start: "2025-10-15",
    end: "2025-07-01",
    startField: "start",
    endField: "end",
  }),
  pointer_leads_nowhere: at("finding", "40/f-3", "/claims/0/pointers/0", { target: "/sumary" }),
  state_with_value: at("unit-profile", "03538/2025", "/claims/0/pointers/1", {
    target: "/population",
    state: "unspecified",
  }),
  finding_without_field: at("finding", "40/f-3", "", {}),
  stop_outside_visit: at("visit", "12/v-1", "/stops/1/at", { unit: "commune:03538" }),
  title_body_mismatch: at("official", "12/can-bo-1", "/posts/0/title", {
    title: "party-secretary",
    body: "peoples-committee@commune:03538",
  }),
  parts_exceed_total: at("finding", "40/f-3", "/measures/0/parts", {
    sum: 1210,
    total: 1180,
    complete: false,
  }),
  part_exceeds_whole: at("finding", "40/f-3", "/measures/0/value", { part: 12, whole: 10 }),
  dossier_sum_mismatch: at("dossier-statistics", "17170/2025-10", "/counts/received", {
    total: "received",
    parts: ["carriedOver", "newOnline", "newInPerson"],
    expected: 1960,
    found: 1964,
  }),
  dossier_part_exceeds: at("dossier-statistics", "17170/2025-10", "/counts/resolved", {
    parts: ["resolvedLate"],
    whole: "resolved",
    partCount: 1200,
    wholeCount: 1100,
  }),
  dossier_balance_mismatch: at("dossier-statistics", "17170/2025-10", "/counts/received", {
    parts: ["resolved", "pending", "awaitingSupplement", "sentBack"],
    expected: 1950,
    found: 1964,
  }),
  rate_not_reachable: at("dossier-statistics", "17170/2025-10", "/rates/0/percent", {
    rate: "early-or-on-time",
    percent: 98.28,
    counts: ["handled"],
    totals: [1964],
    below: 98.27,
    above: 98.32,
    stated: false,
  }),
  rate_beyond_received: at("dossier-statistics", "17170/2025-10", "/rates/0/percent", {
    rate: "on-time",
    percent: 98.28,
    received: 50,
    smallest: 58,
  }),
  rate_contradicts_counts: at("dossier-statistics", "17170/2025-10", "/rates/0/percent", {
    rate: "on-time",
    percent: 98.5,
    part: 1930,
    total: 1964,
    computed: 98.26883910386965,
  }),
  after_issue: at("dossier-statistics", "17170/2025-10", "/period/end", {
    day: "2025-10-31",
    issuedOn: "2025-10-15",
  }),
  published_before_visit: at("visit", "12/v-1", "/date", { date: "2025-10-15", publishedOn: "2025-10-05" }),
  answer_before_proposal: at("answer", "11/tl-1", "/date", {
    answered: "2025-09",
    raised: "2025-10-15",
    proposalId: "25/S2.PROP.4",
  }),
  deadline_before_issue: at("directive", "12/directive-7", "/deadline/day", {
    deadline: "2025",
    issued: "2026-01-05",
  }),
  gift_of_nothing: at("gift", "12/g-1", "/items/0/quantity", { item: "Máy tính" }),
  list_count_mismatch: at("unit-group", "15/g-1", "/communes", { listed: 6, stated: 5, complete: false }),
  measure_without_time: at("finding", "40/f-3", "/measures/0", { name: "hồ sơ đúng hạn" }),
  repeated_item: at("finding", "40/f-3", "/units/3", { item: "commune:03538" }),

  event_not_allowed: at("task", "40/t-1", "/events/2/type", {
    kind: "task",
    event: "verified",
    status: "in-progress",
    allowed: ["reported", "completed"],
  }),
  event_out_of_order: at("proposal", "25/S2.PROP.4", "/events/1/date", {
    kind: "proposal",
    event: "routed",
    date: "2025-10-27",
    previous: "recorded",
    previousDate: "2025-10-28",
  }),
  extension_not_later: at("task", "40/t-1", "/events/1/dueOn", {
    dueOn: "2025-11-30",
    previous: "2025-12-15",
  }),
  extension_by_assignee: at("task", "40/t-1", "/events/1/by", { by: "finance-department@province:40" }),
  completed_without_document: at("task", "40/t-1", "/events/3", {}),
  unit_not_found: at("finding", "12/f-1", "/units/0", { ref: "commune:99999" }),
  former_code_used: at("directive", "12/d-1", "/addressees/0/actor", {
    ref: "commune:03535",
    formerKind: "commune",
    formerName: "Nậm Mạ",
    became: ["commune:03538"],
  }),
  unit_not_in_force: at("visit", "12/v-1", "/units/0", {
    ref: "commune:03538",
    day: "2025-05-10",
    since: "2025-07-01",
  }),
  kind_not_in_force: at("visit", "75/v-1", "/names/0/name", {
    ref: "commune:25270",
    name: "Bom Bo",
    found: "ward",
    expected: "commune",
    day: "2026-01-15",
  }),
  name_code_mismatch: at("directive", "12/d-1", "/names/0/name", {
    ref: "commune:03538",
    found: "xã Căn Co",
    kind: "commune",
    name: "Nậm Mạ",
    provinceKind: "province",
    provinceName: "Lai Châu",
    formerly: true,
  }),
  province_mismatch: at("commune", "03538", "/provinceCode", {
    ref: "commune:03538",
    kind: "commune",
    name: "Nậm Mạ",
    found: "15",
    expected: "12",
    provinceKind: "province",
    provinceName: "Lai Châu",
  }),
  succession_mismatch: at("succession", "12/s-1", "/predecessors", {
    successor: "commune:03538",
    missing: ["former-commune:03535"],
    extra: ["former-commune:03532"],
  }),
  succession_extent_mismatch: at("succession", "12/s-1", "/predecessors/0/extent", {
    predecessor: "former-commune:03535",
    found: "part",
    expected: "whole",
  }),
};

function at<Kind extends Issue["kind"], Params>(
  kind: Kind,
  recordId: string | undefined,
  pointer: string,
  params: Params,
): { kind: NonNullable<Kind>; recordId?: string; pointer: string; params: Params } {
  return { kind: kind as NonNullable<Kind>, ...(recordId !== undefined && { recordId }), pointer, params };
}

/** The sample of a code as an issue. */
export function sampleOf(code: IssueCode): Issue {
  return { code, severity: "error", ...samples[code] } as Issue;
}
