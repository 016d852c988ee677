import { parseRef } from "../../core/reference.js";

/** Where the names of records, units, bodies and classes begin. */
export const ID_BASE = "https://w3id.org/haicap/id/";

/** Where the names of codes begin. */
export const CODE_BASE = "https://w3id.org/haicap/code/";

/**
 * The IRI of what a reference names; a text that is no reference comes back as it is. A group of units has one IRI,
 * whether it is named as a unit or as a record.
 *
 * @example iriOf("peoples-committee@province:12") // "https://w3id.org/haicap/id/peoples-committee/province/12"
 */
export function iriOf(reference: string): string {
  const parsed = parseRef(reference);
  if (parsed === undefined) return reference;
  const { body, scheme, value } = parsed;
  const kind = scheme === "unit-group" ? "group" : scheme;
  return ID_BASE + [body, kind, value].filter((part) => part !== undefined && part !== "").join("/");
}
