/**
 * Every kind of record, in the order of the arrays of a dataset, each with the name of its array.
 */
export const collections = {
  province: "provinces",
  commune: "communes",
  "former-unit": "formerUnits",
  succession: "successions",
  "unit-group": "unitGroups",
  "unit-profile": "unitProfiles",
  milestone: "milestones",
  organisation: "organisations",
  official: "officials",
  delegation: "delegations",
  visit: "visits",
  session: "sessions",
  report: "reports",
  finding: "findings",
  proposal: "proposals",
  answer: "answers",
  directive: "directives",
  task: "tasks",
  commitment: "commitments",
  gift: "gifts",
  "service-centre": "serviceCentres",
  "dossier-statistics": "dossierStatistics",
  score: "scores",
  staffing: "staffing",
  "party-statistics": "partyStatistics",
  "personnel-movement": "personnelMovements",
  plan: "plans",
  project: "projects",
  source: "sources",
  document: "documents",
} as const;

/** The kind of a record, as it stands under `record` on a stream line. */
export type RecordKind = keyof typeof collections;

/** The name of a dataset's array. */
export type Collection = (typeof collections)[RecordKind];

/** Every kind, in the order of a dataset. */
export const recordKinds: readonly RecordKind[] = Object.keys(collections) as RecordKind[];

/** Whether a value names a kind of record. */
export function isRecordKind(value: unknown): value is RecordKind {
  return typeof value === "string" && Object.hasOwn(collections, value);
}

/** The field that names a record within its kind: its id, the code of a unit, the reference of a former unit. */
export function keyFieldOf(kind: RecordKind): "id" | "code" | "ref" {
  if (kind === "province" || kind === "commune") return "code";
  return kind === "former-unit" ? "ref" : "id";
}
