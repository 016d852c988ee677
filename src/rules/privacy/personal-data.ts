import * as z from "zod";
import type { Field } from "../../model/field.js";
import { fieldPlaces } from "../field-places.js";
import type { Rule } from "../rule.js";
import { visit } from "../visit.js";
import { findPersonalData } from "./find-personal-data.js";

/** Beside the sign of an e-mail address, what no text without it needs a closer look for. */
const NINE_DIGITS = /\d(?:[ .()-]{0,2}\d){8}/;

const placesOf = fieldPlaces(isFree);

/** Free text carries no identity number, telephone number or e-mail address. What was found is not repeated in the issue. */
export const personalDataRule: Rule<"personal_data"> = {
  code: "personal_data",
  kinds: "every",
  check(record, report, { kind }) {
    visit(record, placesOf(kind), (text, pointer) => {
      if (typeof text !== "string" || !(text.includes("@") || NINE_DIGITS.test(text))) return;
      for (const { what, position } of findPersonalData(text)) report(pointer(), { what, position });
    });
  },
};

/** Whether anything may be written at a place: a text, or a value of several types; not an id, a reference, a day. */
function isFree({ info, schema }: Field): boolean {
  return info.format === "text" || (schema instanceof z.ZodUnion && info.format === undefined);
}
