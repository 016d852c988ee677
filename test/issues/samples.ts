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

  invalid_utf8: { pointer: "", params: {}, line: 12 },
  line_too_long: { pointer: "", params: { max: 16777216, found: 20000000 }, line: 12 },
  blank_line: { pointer: "", params: {}, line: 12 },
  byte_order_mark: { pointer: "", params: {}, line: 1 },
  unfinished_line: { pointer: "", params: {}, line: 1964 },

  unreadable_file: { pointer: "", params: { reason: "old-workbook" } },
  unknown_sheet: { pointer: "", params: { sheet: "Kiến ngị", similar: "Kiến nghị" }, cell: "'Kiến ngị'!A1" },
  unknown_column: {
    pointer: "",
    params: { heading: "Nội dug", similar: "Nội dung" },
    cell: "'Kiến nghị'!C1",
  },
  repeated_column: { pointer: "", params: { heading: "Nội dung" }, cell: "'Kiến nghị'!D1" },
  ambiguous_cell: {
    pointer: "",
    params: { found: "0,98", readings: ["0,98%", "98%"] },
    cell: "'Thống kê'!C7",
  },
  unreadable_number: { pointer: "", params: { found: "12 tỷ", example: "1.964" }, cell: "'Dự án'!C7" },
  unreadable_day: { pointer: "", params: { found: "30/2/2025", partial: true }, cell: "'Báo cáo'!C7" },
  unit_name_not_found: {
    pointer: "",
    params: { found: "Nam Ma", similar: ["xã Nậm Mạ, tỉnh Lai Châu (03538)"] },
    cell: "'Kiến nghị'!C7",
  },
  formula_without_value: { pointer: "", params: { found: "#REF!" }, cell: "'Kiến nghị'!C7" },
  merged_cells: { pointer: "", params: { range: "C7:C9" }, cell: "'Kiến nghị'!C7" },

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

  repeated_record: at("gift", "12/g-1", "/gifts/3/id", { id: "12/g-1", first: "/gifts/0/id" }),
  personal_data: at("finding", "40/f-3", "/summary", { what: "phone-number", position: 24 }),
  kind_ended: at("former-unit", undefined, "/validTo", {
    kind: "rural-district",
    validTo: "2025-12-31",
    ended: "2025-06-30",
  }),
  validity_overlap: at("commune", "03538", "/communes/4/validFrom", {
    code: "03538",
    validFrom: "2026-01-01",
    first: "/communes/2",
  }),
  unit_name_repeated: at("commune", "03538", "/communes/4/name", {
    name: "Nậm Mạ",
    provinceCode: "12",
    other: "03535",
  }),
  succession_date_differs: at("succession", "12/s-1", "/effectiveOn", {
    field: "effectiveOn",
    found: "2025-07-01",
    expected: "2025-06-16",
  }),
  successor_kind_unlikely: at("succession", "12/s-1", "/successor", { kind: "ward", expected: "commune" }),
  predecessor_used_twice: at("succession", "12/s-1", "/successions/1/predecessors/0/ref", {
    predecessor: "former-commune:03535",
    first: "/successions/0/predecessors/1",
  }),
  area_differs: at("succession", "12/s-1", "/successions/1/predecessors", { area: 60.36, sum: 71.2 }),
  below_standard: at("unit-profile", "03538/2026", "/population", {
    field: "population",
    found: 4100,
    standard: 5000,
  }),
  two_heads: at("official", "12/can-bo-2", "/officials/1/posts/0", {
    title: "peoples-committee-chair",
    body: "peoples-committee@commune:03538",
    first: "/officials/0/posts/0",
  }),
  director_is_vice_chair: at("official", "12/can-bo-1", "/posts/0", {
    unit: "commune:03538",
    since: "2025-10-15",
  }),
  director_not_vice_chair: at("official", "12/can-bo-1", "/posts/0", {
    unit: "commune:03538",
    until: "2025-10-14",
  }),
  body_name_ended: at("directive", "12/directive-7", "/addressees/0/actor", {
    body: "economic-division@commune:03538",
    ended: "2025-12-31",
  }),
  commune_centre_in_one_level_province: at("service-centre", "01/tt-1", "/model", {
    unit: "commune:00070",
    province: "province:01",
  }),
  period_before_unit: at("dossier-statistics", "17170/2025-10", "/period/start", {
    unit: "commune:17170",
    start: "2025-01-01",
    since: "2025-07-01",
  }),
  authority_exceeds_centre: at(
    "dossier-statistics",
    "17170/2025-10",
    "/dossierStatistics/1/counts/received",
    {
      received: 1964,
      atCentre: 1900,
      otherId: "17170/2025-10-tt",
    },
  ),
  unit_outside_province: at("visit", "12/v-1", "/units/0", {
    unit: "commune:17170",
    province: "province:12",
  }),
  delegation_in_two_places: at("visit", "12/v-1", "/visits/1/partOfDay", {
    date: "2025-10-28",
    first: "/visits/0",
  }),
  follow_up_not_later: at("visit", "12/v-1", "/followsUpId", {
    date: "2025-09-07",
    earlierId: "12/v-2",
    earlierDate: "2025-10-05",
  }),
  follow_up_elsewhere: at("visit", "12/v-1", "/followsUpId", { earlierId: "12/v-2" }),
  former_unit_acts: at("directive", "12/directive-7", "/addressees/0/actor", {
    actor: "peoples-committee@former-district:107",
    day: "2025-10-05",
  }),
  directive_upwards: at("directive", "12/directive-7", "/addressees/0/actor", {
    issuer: "peoples-committee@commune:03538",
    addressee: "finance-department@province:12",
  }),
  directive_outside_area: at("directive", "12/directive-7", "/addressees/0/actor", {
    issuer: "peoples-committee@province:12",
    addressee: "commune:17170",
  }),
  ministry_directs_commune: at("directive", "12/directive-7", "/addressees/0/actor", {
    issuer: "ministries@country",
    addressee: "commune:03538",
    kind: "assign",
  }),
  document_before_act: at("directive", "12/directive-7", "/documentId", {
    date: "2025-10-05",
    documentId: "12/tb-1",
    issuedOn: "2025-09-30",
  }),
  task_differs_from_directive: at("task", "12/t-1", "/role", {
    field: "role",
    directiveId: "12/directive-7",
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
