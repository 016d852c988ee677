import { firstDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import { writtenPlaces } from "../field-places.js";
import type { Rule } from "../rule.js";
import { visit } from "../visit.js";

/** The days of what is reported as having happened or as holding. Plans, mandates and deadlines lie ahead. */
const PAST: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  "unit-profile": ["asOf"],
  official: ["posts/*/asOf"],
  visit: ["date", "stops/*/date"],
  session: ["date"],
  report: ["date", "covers/end"],
  finding: ["date"],
  proposal: ["date"],
  answer: ["date"],
  directive: ["date"],
  commitment: ["date"],
  gift: ["date"],
  task: ["assignedOn"],
  "service-centre": ["asOf"],
  "dossier-statistics": ["period/end"],
  score: ["asOf"],
  staffing: ["asOf"],
  "party-statistics": ["asOf"],
  plan: ["indicators/*/asOf"],
  source: ["publishedOn"],
  document: ["issuedOn"],
};

const placesByKind = writtenPlaces(PAST);

/** What is reported does not lie after the day on which the dataset was issued, or on which a record came in alone. */
export const afterIssueRule: Rule<"after_issue"> = {
  code: "after_issue",
  kinds: Object.keys(PAST) as RecordKind[],
  check(record, report, { kind, header, asOf }) {
    const issuedOn = header?.issuedOn ?? asOf;
    const places = placesByKind.get(kind);
    if (issuedOn === undefined || places === undefined) return;
    visit(record, places, (day, pointer) => {
      if (firstDayOf(String(day)) > issuedOn) report(pointer(), { day: String(day), issuedOn });
    });
  },
};
