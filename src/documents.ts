/**
 * Numbers of official documents and identifiers of agencies: read, taken apart, written. Needs no zod.
 *
 * @module
 */
export type { AgencyId, AgencyScheme } from "./documents/agency-id.js";
export { formatAgencyId, parseAgencyId } from "./documents/agency-id.js";
export type {
  DocumentNumber,
  DocumentNumberFields,
  LawNumber,
  LetterNumber,
  PartyDocumentNumber,
  StateDocumentNumber,
} from "./documents/document-number.js";
export { documentFieldsOf, formatDocumentNumber, parseDocumentNumber } from "./documents/document-number.js";
export type { DocumentKind } from "./codes/document-kind.js";
