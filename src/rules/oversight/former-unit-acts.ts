import { firstDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Task } from "../../model/oversight/task.js";
import { writtenPlaces } from "../field-places.js";
import { FIRST_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";
import { visit } from "../visit.js";

/** Fields that name whoever acts, speaks, is addressed or is visited. What is only spoken of may well be of the past. */
const ACTING: Readonly<Partial<Record<RecordKind, readonly string[]>>> = {
  visit: ["ledBy", "units/*"],
  session: ["units/*", "participants/*/actor"],
  report: ["presentedBy/*", "addressedTo/*", "onBehalfOf/*"],
  finding: ["statedBy/*"],
  proposal: ["raisedBy/*", "addressedTo/*"],
  answer: ["by", "forwardedTo/*"],
  directive: ["issuedBy", "onBehalfOf", "addressees/*/actor", "towards/*"],
  task: ["assignee"],
  commitment: ["by/*", "addressedTo/*"],
  gift: ["givers/*", "recipients/*"],
};

const placesByKind = writtenPlaces(ACTING);
const FORMER = /(?:^|@)former-/;

/** From 1 July 2025 on, no unit of the structure before acts or is addressed. */
export const formerUnitActsRule: Rule<"former_unit_acts"> = {
  code: "former_unit_acts",
  kinds: Object.keys(ACTING) as RecordKind[],
  check(record, report, { kind, date }) {
    const day = kind === "task" ? (record as Task).assignedOn : date;
    if (day === undefined || firstDayOf(day) < FIRST_DAY) return;
    const places = placesByKind.get(kind);
    if (places === undefined) return;
    visit(record, places, (actor, pointer) => {
      if (FORMER.test(String(actor))) report(pointer(), { actor: String(actor), day });
    });
  },
};
