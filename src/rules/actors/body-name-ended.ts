import { itemAt } from "../../core/item-at.js";
import type { Body } from "../../codes/body.js";
import { bodyList } from "../../codes/body.js";
import { firstDayOf } from "../../core/dates.js";
import { fieldPlaces } from "../field-places.js";
import type { Rule } from "../rule.js";
import { visit } from "../visit.js";

const endDays = new Map(
  Object.entries(bodyList.members).flatMap(([body, { validTo }]) =>
    validTo === undefined ? [] : [[body as Body, validTo] as const],
  ),
);
const FIRST_END = itemAt([...endDays.values()].sort(), 0);

const placesOf = fieldPlaces(({ info }) => info.reference === "ref");

/** A body under a name that the law fixed for a time; afterwards the province names its divisions, and may keep the name. */
export const bodyNameEndedRule: Rule<"body_name_ended"> = {
  code: "body_name_ended",
  kinds: "every",
  check(record, report, { kind, date }) {
    if (date === undefined || firstDayOf(date) <= FIRST_END) return;
    visit(record, placesOf(kind), (value, pointer) => {
      const body = String(value);
      const ended = endDays.get(body.slice(0, body.indexOf("@")) as Body);
      if (ended !== undefined && firstDayOf(date) > ended) report(pointer(), { body, ended });
    });
  },
};
