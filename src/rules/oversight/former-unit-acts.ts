import { firstDayOf } from "../../core/dates.js";
import type { RecordKind } from "../../core/record-kind.js";
import { parseRef } from "../../core/reference.js";
import { valuesAt } from "../../model/field.js";
import type { Task } from "../../model/oversight/task.js";
import { FIRST_DAY } from "../law/structure.js";
import type { Rule } from "../rule.js";

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

const pathsByKind = new Map(
  Object.entries(ACTING).map(([kind, fields]) => [kind, fields.map((field) => field.split("/"))]),
);

/** From 1 July 2025 on, no unit of the structure before acts or is addressed. */
export const formerUnitActsRule: Rule<"former_unit_acts"> = {
  code: "former_unit_acts",
  kinds: Object.keys(ACTING) as RecordKind[],
  check(record, report, { kind, date }) {
    const day = kind === "task" ? (record as Task).assignedOn : date;
    if (day === undefined || firstDayOf(day) < FIRST_DAY) return;
    for (const path of pathsByKind.get(kind) ?? [])
      for (const [pointer, actor] of valuesAt(record, path))
        if (parseRef(String(actor))?.scheme.startsWith("former-") === true)
          report(pointer, { actor: String(actor), day });
  },
};
