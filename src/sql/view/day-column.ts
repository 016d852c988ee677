import type { RecordKind } from "../../core/record-kind.js";

const DAY_COLUMNS: Partial<Record<RecordKind, string>> = {
  visit: "date",
  session: "date",
  report: "date",
  finding: "date",
  proposal: "date",
  answer: "date",
  directive: "date",
  commitment: "date",
  gift: "date",
  "personnel-movement": "date",
  task: "assigned_on",
  "unit-profile": "as_of",
  "service-centre": "as_of",
  staffing: "as_of",
  score: "as_of",
  "dossier-statistics": "period_end",
};

/** The column that says on which day a record became true; `undefined`: records of the kind have no day. */
export function dayColumnOf(kind: RecordKind): string | undefined {
  return DAY_COLUMNS[kind];
}
