import type { CodeList, CodeMember } from "../codes/code-list.js";
import type { JsonSchema } from "./json-schema.js";
import { wordsOf } from "./words.js";

/** The schema of a code list: its codes, with their labels as annotations. */
export function codeSchema(list: CodeList): JsonSchema {
  const members = Object.entries(list.members);
  return {
    ...wordsOf(list),
    type: "string",
    enum: members.map(([code]) => code),
    "x-labels": Object.fromEntries(members.map(([code, member]) => [code, labelsOf(member)])),
    "x-open": list.open,
    "x-source": list.source,
  };
}

function labelsOf({ vi, en, validFrom, validTo, law }: CodeMember): JsonSchema {
  return { vi, en, ...(validFrom && { validFrom }), ...(validTo && { validTo }), ...(law && { law }) };
}
