import type { DocumentKind } from "../codes/document-kind.js";
import { abbreviationOf, kindOfAbbreviation } from "./abbreviation.js";

/** A document of a state body: `58/QĐ-UBND`, `150/2025/NĐ-CP`, `1676/NQ-UBTVQH15`. */
export interface StateDocumentNumber {
  /** A document of a state body. */
  type: "state";
  /** The running number. */
  number: number;
  /** The year in the number, which legal normative documents have; absent: none. */
  year?: number;
  /** The kind that its abbreviation stands for. */
  kind: DocumentKind;
  /** The body and, after hyphens, its part, as abbreviated: `UBND`, `TTg`, `BNV-CCVC`. */
  issuer: string;
  /** The abbreviation as written, when it is none of Decree 30/2020; absent: that of the kind. */
  abbreviation?: string;
}

/** An official letter (công văn), which has no kind in its symbol: `4155/UBND-NC`. */
export interface LetterNumber {
  /** An official letter, which has no abbreviation of a kind. */
  type: "letter";
  /** The running number. */
  number: number;
  /** The body, as abbreviated: `UBND`. */
  issuer: string;
  /** Its part that drew the letter up: `NC`; absent: none. */
  unit?: string;
}

/** A document of a Party body: `58-QĐ/TU`, `179-KL/TW`. */
export interface PartyDocumentNumber {
  /** A document of the Party. */
  type: "party";
  /** The running number. */
  number: number;
  /** The kind that its abbreviation stands for. */
  kind: DocumentKind;
  /** The body, as abbreviated: `TW`, `TU`, `ĐU`. */
  issuer: string;
  /** The abbreviation as written, when it is none of those known; absent: that of the kind. */
  abbreviation?: string;
}

/** A law, ordinance or resolution of the National Assembly or its Standing Committee: `72/2025/QH15`. */
export interface LawNumber {
  /** A law, resolution or ordinance of the National Assembly or its Standing Committee. */
  type: "law";
  /** The running number. */
  number: number;
  /** Year, four digits. */
  year: number;
  /** The body with the number of its term: `QH15`, `UBTVQH15`. */
  issuer: string;
}

/** The number and symbol of an official document, taken apart. */
export type DocumentNumber = StateDocumentNumber | LetterNumber | PartyDocumentNumber | LawNumber;

const ISSUER = "[A-ZĐ][A-Za-zĐđ0-9&.]*(?:-[A-ZĐ][A-Za-zĐđ0-9&.]*)*";
const LAW = /^(\d{1,6})\/(\d{4})\/((?:UBTV)?QH\d{1,2})$/;
const PARTY = new RegExp(`^(\\d{1,6})-([A-ZĐ][A-Za-zĐ]{0,4})/(${ISSUER})$`);
const STATE = new RegExp(`^(\\d{1,6})/(?:(\\d{4})/)?([A-ZĐ][A-Za-zĐ0-9&]{0,9})(?:-(${ISSUER}))?$`);

/**
 * Reads the number and symbol of a document as printed. `undefined` when it is no such text; nothing is guessed.
 *
 * @example parseDocumentNumber("128/2025/QĐ-UBND")
 * // { type: "state", number: 128, year: 2025, kind: "decision", issuer: "UBND" }
 * @example parseDocumentNumber("11826/UBND-TH") // { type: "letter", number: 11826, issuer: "UBND", unit: "TH" }
 * @example parseDocumentNumber("179-KL/TW") // { type: "party", number: 179, kind: "conclusion", issuer: "TW" }
 * @see Decree 30/2020/NĐ-CP, annexes I and III (kinds, numbers and symbols)
 */
export function parseDocumentNumber(text: unknown): DocumentNumber | undefined {
  if (typeof text !== "string" || text.length > 200) return undefined;
  const clean = cleaned(text);
  const law = LAW.exec(clean);
  if (law !== null) {
    const [, number = "", year = "", issuer = ""] = law;
    return withNumber(number, { type: "law", number: 0, year: Number(year), issuer });
  }
  const party = PARTY.exec(clean);
  if (party !== null) {
    const [, number = "", abbreviation = "", issuer = ""] = party;
    return withNumber(number, { type: "party", number: 0, ...kindOf(abbreviation), issuer });
  }
  const [, number, year, first, rest] = STATE.exec(clean) ?? [];
  if (number === undefined || first === undefined) return undefined;
  const known = kindOfAbbreviation(first) !== undefined;
  if (rest !== undefined && (known || year !== undefined)) {
    const dated = year === undefined ? {} : { year: Number(year) };
    return withNumber(number, { type: "state", number: 0, ...dated, ...kindOf(first), issuer: rest });
  }
  if (year !== undefined || known) return undefined;
  return withNumber(number, {
    type: "letter",
    number: 0,
    issuer: first,
    ...(rest !== undefined && { unit: rest }),
  });
}

/**
 * Writes a document's number and symbol; numbers below ten get a leading nought.
 *
 * @example formatDocumentNumber({ type: "state", number: 5, kind: "decision", issuer: "UBND" }) // "05/QĐ-UBND"
 */
export function formatDocumentNumber(document: DocumentNumber): string {
  const number = String(document.number).padStart(2, "0");
  switch (document.type) {
    case "state": {
      const year = document.year === undefined ? "" : `${document.year}/`;
      return `${number}/${year}${symbolOf(document)}-${document.issuer}`;
    }
    case "letter":
      return `${number}/${document.issuer}${document.unit === undefined ? "" : `-${document.unit}`}`;
    case "party":
      return `${number}-${symbolOf(document)}/${document.issuer}`;
    case "law":
      return `${number}/${document.year}/${document.issuer}`;
  }
}

/** Kind, number and symbol as a record of the kind `document` has them; a law does not say its kind. */
export interface DocumentNumberFields {
  /** Absent: the number does not tell it. */
  kind?: DocumentKind;
  /** The running number. */
  number: number;
  /** What follows the number, as printed. */
  symbol: string;
}

/**
 * The fields of a `document` record that its number gives.
 *
 * @example documentFieldsOf({ type: "letter", number: 11826, issuer: "UBND", unit: "TH" })
 * // { kind: "official-letter", number: 11826, symbol: "UBND-TH" }
 */
export function documentFieldsOf(document: DocumentNumber): DocumentNumberFields {
  const symbol = formatDocumentNumber(document).replace(/^\d+[/-]/, "");
  if (document.type === "law") return { number: document.number, symbol };
  const kind = document.type === "letter" ? "official-letter" : document.kind;
  return { kind, number: document.number, symbol };
}

function symbolOf({ kind, abbreviation }: StateDocumentNumber | PartyDocumentNumber): string {
  return abbreviation ?? abbreviationOf(kind) ?? "VB";
}

function kindOf(abbreviation: string): { kind: DocumentKind; abbreviation?: string } {
  const kind = kindOfAbbreviation(abbreviation);
  return kind === undefined ? { kind: "other", abbreviation } : { kind };
}

/** Numbers begin with 1. */
function withNumber(digits: string, document: DocumentNumber): DocumentNumber | undefined {
  const number = Number(digits);
  return number > 0 ? { ...document, number } : undefined;
}

/** Without "Số", spaces around the signs, and the look-alikes of hyphen and Đ that word processors leave. */
function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/[\u2010-\u2015\u2212]/g, "-")
    .replaceAll("\u00D0", "Đ")
    .replace(/^\s*[Ss]ố\s?:?/, "")
    .split(/\s/)
    .join("");
}
