import type { Day, PartialDay } from "../core/dates.js";
import { firstDayOf } from "../core/dates.js";
import type { RecordKind } from "../core/record-kind.js";
import type { Picked } from "./fact-table.js";

const DAY_FIELDS: Partial<Record<RecordKind, string>> = {
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
  task: "assignedOn",
  "unit-profile": "asOf",
  "service-centre": "asOf",
  staffing: "asOf",
  score: "asOf",
  "dossier-statistics": "period",
};

/** The field that says on which day a record became true; `undefined`: records of the kind have no day. */
export function dayFieldOf(kind: RecordKind): string | undefined {
  return DAY_FIELDS[kind];
}

/** Whether a record is certainly later than a day. One whose day is not known, or only in part, may still count. */
export function isAfter(kind: RecordKind, record: Picked, asOf: Day): boolean {
  const value = record[DAY_FIELDS[kind] ?? ""] as PartialDay | { readonly end: Day } | undefined;
  const day = typeof value === "object" ? value.end : value;
  return day !== undefined && firstDayOf(day) > asOf;
}

/** The record as it stood on a day: without the events that came later. */
export function asItStood(record: Picked, asOf: Day): Picked {
  const events = record.events as readonly { readonly date?: PartialDay }[] | undefined;
  if (events === undefined) return record;
  return { ...record, events: events.filter(({ date }) => date === undefined || firstDayOf(date) <= asOf) };
}
