import { firstDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import { valuesAt } from "../../model/field.js";
import type { Rule } from "../rule.js";

/** The days of what is reported as having happened or as holding. Plans, mandates and deadlines lie ahead. */
const PAST: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  "unit-profile": ["asOf"],
  milestone: ["date"],
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

const pathsByKind = new Map(
  Object.entries(PAST).map(([kind, fields]) => [kind, fields.map((field) => field.split("/"))]),
);

/** What is reported does not lie after the day on which the dataset was issued. */
export const afterIssueRule: Rule<"after_issue"> = {
  code: "after_issue",
  kinds: Object.keys(PAST) as RecordKind[],
  check(record, report, { kind, header }) {
    if (header === undefined) return;
    const { issuedOn } = header;
    for (const path of pathsByKind.get(kind) ?? [])
      for (const [pointer, day] of valuesAt(record, path))
        if (firstDayOf(String(day)) > issuedOn) report(pointer, { day: String(day), issuedOn });
  },
};
