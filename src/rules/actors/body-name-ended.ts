import type { Body } from "../../codes/body.js";
import { bodyList } from "../../codes/body.js";
import { firstDayOf } from "../../core/dates.js";
import { parseRef } from "../../core/reference.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Field } from "../../model/field.js";
import { fieldsOf, valuesAt } from "../../model/field.js";
import type { Rule } from "../rule.js";

const endDays = new Map(
  Object.entries(bodyList.members).flatMap(([body, { validTo }]) =>
    validTo === undefined ? [] : [[body as Body, validTo] as const],
  ),
);
const FIRST_END = [...endDays.values()].sort()[0] ?? "";

const fieldsByKind = new Map<RecordKind, readonly Field[]>();

/** A body under a name that the law fixed for a time; afterwards the province names its divisions, and may keep the name. */
export const bodyNameEndedRule: Rule<"body_name_ended"> = {
  code: "body_name_ended",
  kinds: "every",
  check(record, report, { kind, date }) {
    if (date === undefined || firstDayOf(date) <= FIRST_END) return;
    let fields = fieldsByKind.get(kind);
    if (fields === undefined) {
      fields = fieldsOf(kind).filter(({ info }) => info.reference === "ref");
      fieldsByKind.set(kind, fields);
    }
    for (const { path } of fields)
      for (const [pointer, value] of valuesAt(record, path)) {
        const ended = endDays.get(parseRef(String(value))?.body as Body);
        if (ended !== undefined && firstDayOf(date) > ended) report(pointer, { body: String(value), ended });
      }
  },
};
