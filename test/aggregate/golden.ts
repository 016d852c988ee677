/**
 * The answers over the five reports of 2025 together, on 1 December 2025, worked out by hand from the records. S0 is Nậm Mạ
 * (Lai Châu), S1 Mù Cang Chải (Lào Cai, five communes), S2 Thượng Long and S3 Kim Bôi (Phú Thọ, one and three), S4 Quỳnh Lưu
 * (Nghệ An, ten). 21 communes have a record: 1 + 5 + 2 + 3 + 10, the second of S2 being Yên Lập, where a road leads to.
 *
 * No task was reported, so what is about tasks is empty: not reported, not zero.
 */
export interface Golden {
  /** How it was counted. */
  readonly rule: string;
  readonly rows: readonly object[];
  /** `kind id reason`; absent: nothing was left out. */
  readonly leftOut?: readonly string[];
}

const proposals = [
  ...[1, 2, 3, 4].map((at) => `12/S0.PROP.${at}`),
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `25/S2.PROP.${at}`),
  ...[1, 2, 3].map((at) => `25/S3.PROP.${at}`),
  "40/S4.PROP.0",
];
const onlyStatistic = (reason: string): string[] => [`dossier-statistics 25/S2.DOSS.1 ${reason}`];
const noTask: Golden = { rule: "No task is reported.", rows: [] };
const noStaffing: Golden = { rule: "No register of staff is reported.", rows: [] };
const noRate = {
  rule: "S2 gives 1,964 dossiers handled and a rate: neither resolved nor new dossiers, so nothing can be pooled.",
  rows: [],
  leftOut: onlyStatistic("count-not-reported"),
};

export const golden: Readonly<Record<string, Golden>> = {
  "overdue-tasks": noTask,
  "unanswered-proposals": {
    rule: "16 proposals, none wholly answered (S0: a part, and noted); no directive about them has a calendar deadline.",
    rows: [],
    leftOut: proposals.map((id) => `proposal ${id} no-deadline`),
  },
  "answer-times": { rule: "Nobody answered in writing.", rows: [] },
  "answer-forms": {
    rule: "S0 explained a part of four proposals, not said which, and noted all four: no whole answer.",
    rows: ["document", "system", "oral"].map((form) => ({
      form,
      numerator: 0,
      denominator: 0,
      basis: "answered",
    })),
    leftOut: [1, 2, 3, 4].map((at) => `proposal 12/S0.PROP.${at} partly-answered`),
  },
  "forwarded-proposals": { rule: "Nothing was forwarded.", rows: [] },
  escalations: noTask,
  "tasks-without-deadline": {
    rule: "Directives 11 + 15 + 8 + 14 + 9 = 57. With a deadline: S0.DIR.7 daily, S1.DIR.5 monthly, S3.DIR.1 in 2025. Of the other 54 a word of urgency: S0.DIR.6, S1.DIR.12, S2.DIR.2, S3.DIR.4, 12, 14, S4.DIR.1, 9.",
    rows: [
      { counted: "task", numerator: 0, denominator: 0, basis: "tasks" },
      {
        counted: "directive",
        numerator: 54,
        denominator: 57,
        basis: "directives",
        percent: 94.74,
        urgencyOnly: 8,
      },
    ],
  },
  "on-time-completion": noTask,
  extensions: noTask,
  "repeated-proposals": { rule: "Each commune had one session.", rows: [] },
  "long-unvisited": {
    rule: "The earliest visit, S2 on 18 September, is 74 days ago: less than 90.",
    rows: [],
  },
  "visits-by-head": {
    rule: "Visits: S0 to 1 commune, S2 to 1, S3 to 3, S4 to 4 (of ten, by its stops); S1 held a session, no visit. Heads: the highest post of the official.",
    rows: [
      ["03538", "12", "standing-committee-member"],
      ["04978", "25", "party-deputy-secretary"],
      ["05068", "25", "party-deputy-secretary"],
      ["05086", "25", "party-deputy-secretary"],
      ["08323", "25", "party-deputy-secretary"],
      ["17128", "40", "peoples-committee-vice-chair"],
      ["17143", "40", "peoples-committee-vice-chair"],
      ["17149", "40", "peoples-committee-vice-chair"],
      ["17170", "40", "peoples-committee-vice-chair"],
    ].map(([commune, province, title]) => ({ commune, province, level: "province", title, visits: 1 })),
  },
  "never-visited": {
    rule: "21 communes less 9 visited: the five of S1, Yên Lập, and the six of S4 that were only invited.",
    rows: [
      ...["04456", "04462", "04465", "04474", "04492"].map((commune) => ({ commune, province: "15" })),
      { commune: "08290", province: "25" },
      ...["17110", "17125", "17176", "17179", "17212", "17224"].map((commune) => ({
        commune,
        province: "40",
      })),
    ],
  },
  "programme-coverage": { rule: "No delegation has units assigned to it.", rows: [] },
  "follow-ups": {
    rule: "All four visits are less than 90 days ago.",
    rows: [{ numerator: 0, denominator: 0, basis: "visits-90-days-ago" }],
    leftOut: ["12/S0", "25/S2", "25/S3", "40/S4"].map((report) => `visit ${report}.VISIT.1 too-recent`),
  },
  "stops-by-place": {
    rule: "11 stops: S0 2 schools, S2 a centre and a kindergarten, S3 two centres and a commune, S4 three centres and a committee. Inspected: S0.STOP.1, S3.STOP.2, S4.STOP.1, 2, 3.",
    rows: [
      ["service-centre", 3, 6, 50, 54.55],
      ["kindergarten", 0, 1, 0, 9.09],
      ["lower-secondary-school", 0, 1, 0, 9.09],
      ["peoples-committee", 1, 1, 100, 9.09],
      ["primary-school", 1, 1, 100, 9.09],
      ["unit", 0, 1, 0, 9.09],
    ].map(([place, numerator, denominator, percent, shareOfStops]) => ({
      place,
      numerator,
      denominator,
      basis: "stops",
      percent,
      shareOfStops,
    })),
  },
  "staff-shortages": {
    rule: "S1.FIND.8 for 5 communes, S2.FIND.9 (no field) for 1, S3.FIND.7 for 3, S4.FIND.10 and 12 for 10; each once.",
    rows: [
      { field: "education", communes: 18, records: 3 },
      { field: "construction", communes: 13, records: 2 },
      { field: "finance", communes: 13, records: 2 },
      { field: "health", communes: 13, records: 2 },
      { field: "land", communes: 13, records: 2 },
      { field: "digital", communes: 10, records: 1 },
      { field: "forestry", communes: 10, records: 1 },
      { field: "veterinary", communes: 10, records: 1 },
      { field: "accounting", communes: 3, records: 1 },
      { communes: 1, records: 1 },
    ],
  },
  "quota-and-present": noStaffing,
  secondments: {
    rule: "Secondments are spoken of (S0, a commitment), but no movement is recorded.",
    rows: [],
  },
  "qualification-mix": noStaffing,
  "overloaded-communes": {
    rule: "S2.FIND.8: some hold several posts and are overloaded.",
    rows: [{ commune: "08323", province: "25", findings: 1 }],
  },
  "on-time-rate": noRate,
  "dossiers-per-staff-day": noRate,
  "online-share": noRate,
  "late-dossiers": {
    rule: "S2 gives a total, not by field.",
    rows: [],
    leftOut: onlyStatistic("not-by-field"),
  },
  "infeasible-rates": {
    rule: "98.28 %: 1,930 of 1,964 give 98.27 (98.269), 1,931 give 98.32; nothing between.",
    rows: [
      {
        id: "25/S2.DOSS.1",
        unit: "commune:08323",
        kind: "early-or-on-time",
        percent: 98.28,
        tried: "handled 1964",
      },
    ],
  },
  "cramped-centres": {
    rule: "Thượng Long works in two places; S2.FIND.10 (equipment) and 13 (premises).",
    rows: [{ unit: "commune:08323", province: "25", sites: 2, findings: 2 }],
  },
  "rank-movements": { rule: "No index is reported.", rows: [] },
  "dossiers-for-others": noRate,
  "top-difficulties": {
    rule: "19 difficulties, main fields. Predecessors: S1 4, 2, 4 and two unchanged; S2 3; S3 3, 3, 3; S4 five of 3, two of 4, two of 5, one of 2. A profile only in S2: upland, 60.36 km².",
    rows: [
      { field: "staffing", predecessors: 3, communes: 8, findings: 3 },
      { field: "staff-policy", predecessors: 3, communes: 5, findings: 1 },
      { field: "staffing", predecessors: 4, communes: 4, findings: 4 },
      { field: "agriculture", predecessors: 3, communes: 3, findings: 1 },
      { field: "digital", predecessors: 3, communes: 3, findings: 1 },
      { field: "economy", predecessors: 3, communes: 3, findings: 1 },
      { field: "finance", predecessors: 3, communes: 3, findings: 1 },
      { field: "staffing", predecessors: 2, communes: 2, findings: 4 },
      { field: "staffing", predecessors: 5, communes: 2, findings: 2 },
      { field: "staffing", communes: 2, findings: 2 },
      { field: "education", predecessors: 4, communes: 2, findings: 1 },
      { field: "education", communes: 2, findings: 1 },
      { field: "facilities", predecessors: 4, communes: 2, findings: 1 },
      { field: "facilities", communes: 2, findings: 1 },
      { field: "staff-policy", predecessors: 4, communes: 2, findings: 1 },
      { field: "staff-policy", predecessors: 5, communes: 2, findings: 1 },
      { field: "staffing", terrain: "upland", predecessors: 3, area: "50-to-100", communes: 1, findings: 3 },
      {
        field: "facilities",
        terrain: "upland",
        predecessors: 3,
        area: "50-to-100",
        communes: 1,
        findings: 2,
      },
      { field: "apparatus", terrain: "upland", predecessors: 3, area: "50-to-100", communes: 1, findings: 1 },
      { field: "education", predecessors: 2, communes: 1, findings: 1 },
      { field: "facilities", predecessors: 2, communes: 1, findings: 1 },
      {
        field: "investment-promotion",
        terrain: "upland",
        predecessors: 3,
        area: "50-to-100",
        communes: 1,
        findings: 1,
      },
      { field: "staff-policy", predecessors: 2, communes: 1, findings: 1 },
    ],
  },
  "systemic-difficulties": {
    rule: "All fields, of 21 communes. Staffing: 5 + 1 + 3 + 10, findings 3 + 3 + 1 + 3. Facilities, 5 + 1, stay below 30 %.",
    rows: [
      ["staffing", 19, 90.48, 10],
      ["education", 18, 85.71, 3],
      ["training", 15, 71.43, 2],
      ["construction", 13, 61.9, 2],
      ["digital", 13, 61.9, 2],
      ["finance", 13, 61.9, 3],
      ["health", 13, 61.9, 2],
      ["land", 13, 61.9, 2],
      ["staff-policy", 10, 47.62, 1],
    ].map(([field, numerator, percent, findings]) => ({
      field,
      numerator,
      denominator: 21,
      basis: "communes",
      percent,
      findings,
    })),
  },
  "proposed-projects": {
    rule: "S0 one headquarters; S2 a classroom block, storm repairs, a bridge, a road between two communes. Inherited works are not at the stage of proposal. No cost is given.",
    rows: ["bridge", "classroom-block", "headquarters", "road", "storm-repair"].map((kind) => ({
      kind,
      projects: 1,
      crossCommune: kind === "road" ? 1 : 0,
      costNotReported: 1,
    })),
  },
  "inherited-debts": {
    rule: "S2.PROP.8 on the works taken over from Yên Lập district and three communes, one record; no cost.",
    rows: [{ raisedBy: "commune:08323", province: "25", proposals: 1, projects: 1, costNotReported: 1 }],
  },
  "equipment-needs": {
    rule: "S0.PROP.3 computers and lines, S0.PROP.2 a headquarters. S3 asks for software, S2 for neither.",
    rows: [
      { need: "equipment", province: "12", proposals: 1, communes: 1 },
      { need: "headquarters", province: "12", proposals: 1, communes: 1 },
    ],
  },
  "directives-by-issuer": {
    rule: "S0: 5 by the delegation, 6 by its head. Addressees: S1 1 each, two at DIR.5; S3 3 × 14; S4 3 + 6 × 10 + 2.",
    rows: [
      ["official:15/S1.PERSON.1", 15, 16],
      ["official:25/S3.PERSON.1", 14, 42],
      ["official:40/S4.PERSON.1", 9, 65],
      ["official:25/S2.PERSON.1", 8, 8],
      ["official:12/S0.PERSON.1", 6, 6],
      ["delegation:12/S0.DELEG.1", 5, 5],
    ].map(([issuedBy, directives, addressees]) => ({
      issuedBy,
      directives,
      addressees,
      numerator: 0,
      denominator: 0,
      basis: "directives-with-tasks",
    })),
  },
  "monthly-trend": noTask,
  "data-quality": {
    rule: "The year is inferred in S0, S1, S3 and S4, not in S2; findings 3 + 8 + 11 + 14, proposals 4 + 3 + 1, directives 11 + 15 + 14 + 9 take it from their session. Stops of S2, S3 and S4 stand in captions. A second source counts the people of S2 and the stops of S4 otherwise.",
    rows: [
      ["unit-group", 3, 0, 3, 0, 0],
      ["unit-profile", 1, 0, 0, 0, 1],
      ["official", 10, 2, 7, 2, 0],
      ["delegation", 3, 0, 2, 0, 0],
      ["visit", 4, 3, 4, 3, 1],
      ["session", 5, 4, 3, 4, 0],
      ["report", 5, 4, 0, 3, 0],
      ["finding", 49, 36, 0, 0, 0],
      ["proposal", 16, 8, 0, 0, 0],
      ["answer", 2, 2, 0, 0, 0],
      ["directive", 57, 49, 0, 1, 0],
      ["commitment", 2, 2, 0, 0, 0],
      ["gift", 3, 1, 0, 1, 0],
      ["service-centre", 2, 0, 0, 0, 0],
      ["dossier-statistics", 1, 0, 0, 0, 0],
    ].map(([kind, records, dayInferred, unitInferred, fromCaption, contradicted]) => ({
      kind,
      records,
      dayInferred,
      unitInferred,
      fromCaption,
      contradicted,
    })),
  },
};
