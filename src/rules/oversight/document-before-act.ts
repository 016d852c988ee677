import { firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Rule } from "../rule.js";

/**
 * What a document says was said by the day the document was issued. Many directives may stand in one notice of conclusion that
 * is later than all of them.
 */
export const documentBeforeActRule: Rule<
  "document_before_act",
  "finding" | "proposal" | "answer" | "directive" | "commitment"
> = {
  code: "document_before_act",
  kinds: ["finding", "proposal", "answer", "directive", "commitment"],
  reads: ["document"],
  check({ documentId }, report, { date, lookup }) {
    const issuedOn = documentId === undefined ? undefined : lookup.find("document", documentId)?.issuedOn;
    if (documentId === undefined || issuedOn === undefined || date === undefined) return;
    if (lastDayOf(issuedOn) < firstDayOf(date)) report("/documentId", { date, documentId, issuedOn });
  },
};
