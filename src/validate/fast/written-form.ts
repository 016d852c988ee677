/**
 * The commonest written forms, tested without regular expressions. Each accepts exactly what its pattern accepts among texts of
 * allowed length; a test compares them.
 */
import { actorClasses } from "../../codes/actor-class.js";
import { bodies } from "../../codes/body-code.js";
import { recordKinds } from "../../core/record-kind.js";

/** Tests the form of a text. */
export type FormTest = (text: string) => boolean;

const knownBodies: ReadonlySet<string> = new Set(bodies);
const knownClasses: ReadonlySet<string> = new Set(actorClasses);
const recordSchemes: ReadonlySet<string> = new Set([...recordKinds, "stop"]);
const contextSchemes: ReadonlySet<string> = new Set(["visit", "stop", "session", "report"]);
const actorSchemes: ReadonlySet<string> = new Set(["official", "organisation", "delegation"]);
const unitDigits: ReadonlyMap<string, number> = new Map([
  ["province", 2],
  ["commune", 5],
  ["former-province", 2],
  ["former-district", 3],
  ["former-commune", 5],
]);

const REFUSED = 1;
const SURROGATE = 2;
const VISIBLE = 4;

/** What each UTF-16 unit is: a look-up, for branches on letters of two scripts are guessed wrong too often. */
let units: Uint8Array | undefined;

function classifyUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0; code < classes.length; code++) {
    if (code < 0x20 ? code !== 10 : code >= 0x7f && code < 0xa0) classes[code] = REFUSED;
    else if ((code & 0xf800) === 0xd800) classes[code] = SURROGATE;
    else if (code > 0x20 && !(code >= 0xa0 && isBlank(code))) classes[code] = VISIBLE;
  }
  return classes;
}

/** Visible, well-formed text without control characters but line feeds. */
export function isText(text: string): boolean {
  const classes = (units ??= classifyUnits());
  let found = 0;
  for (let at = 0; at < text.length; at++) found |= classes[text.charCodeAt(at)] ?? 0;
  if (found === VISIBLE) return true;
  if ((found & REFUSED) !== 0) return false;
  // Letters beyond the basic plane are visible.
  return (found & SURROGATE) !== 0 && !/\p{Cs}/u.test(text);
}

/** The same for a text of which it is known that it is well-formed and has no control characters but line feeds. */
export function isVisible(text: string): boolean {
  const classes = (units ??= classifyUnits());
  for (let at = 0; at < text.length; at++)
    if (((classes[text.charCodeAt(at)] ?? 0) & (VISIBLE | SURROGATE)) !== 0) return true;
  return false;
}

/** The blanks of ECMAScript from U+00A0 on. */
function isBlank(code: number): boolean {
  if (code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000) return true;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** An id. */
export function isId(text: string): boolean {
  return isIdFrom(text, 0);
}

function isIdFrom(text: string, start: number): boolean {
  const { length } = text;
  if (length === start || length - start > 200) return false;
  for (let at = start; at < length; at++) {
    const code = text.charCodeAt(at);
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    // Digits and the slash, the full stop and the hyphen stand beside each other.
    if (!isLetter && !(code >= 0x2d && code <= 0x39) && code !== 0x5f) return false;
  }
  const first = text.charCodeAt(start);
  return first >= 0x30 && first !== 0x5f;
}

/** The number that some digits are; -1 where they are none. */
function numberAt(text: string, at: number, digits: number): number {
  let number = 0;
  for (let index = at; index < at + digits; index++) {
    const digit = text.charCodeAt(index) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function isYear(text: string): boolean {
  const year = numberAt(text, 0, 4);
  return year >= 1900 && year <= 2199;
}

const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A day. */
export function isDayForm(text: string): boolean {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-" || !isYear(text)) return false;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 2), numberAt(text, 8, 2)];
  if (!(month >= 1 && day >= 1 && day <= (MONTH_DAYS[month - 1] ?? 0))) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** A day as far as it is known. */
export function isPartialDayForm(text: string): boolean {
  if (text.length === 10) return isDayForm(text);
  if (text.length === 4) return isYear(text);
  const month = numberAt(text, 5, 2);
  return text.length === 7 && text[4] === "-" && isYear(text) && month >= 1 && month <= 12;
}

function isUnitFrom(text: string, start: number): boolean {
  const colon = text.indexOf(":", start);
  if (colon < 0) return text.length === start + 7 && text.endsWith("country");
  const scheme = text.slice(start, colon);
  if (scheme === "group") return isIdFrom(text, colon + 1);
  const digits = unitDigits.get(scheme);
  return digits !== undefined && text.length === colon + 1 + digits && numberAt(text, colon + 1, digits) >= 0;
}

function isBodyOfUnit(text: string, sign: number): boolean {
  return knownBodies.has(text.slice(0, sign)) && isUnitFrom(text, sign + 1);
}

function isOneOf(schemes: ReadonlySet<string>, text: string): boolean {
  const colon = text.indexOf(":");
  return colon > 0 && schemes.has(text.slice(0, colon)) && isIdFrom(text, colon + 1);
}

/** A unit. */
export function isUnitForm(text: string): boolean {
  return isUnitFrom(text, 0);
}

/** An actor. */
export function isActorForm(text: string): boolean {
  const sign = text.indexOf("@");
  if (sign >= 0) return isBodyOfUnit(text, sign);
  if (text.startsWith("class:")) return knownClasses.has(text.slice(6));
  return isUnitFrom(text, 0) || isOneOf(actorSchemes, text);
}

/** A unit, a body or an organisation. */
export function isPlaceForm(text: string): boolean {
  const sign = text.indexOf("@");
  if (sign >= 0) return isBodyOfUnit(text, sign);
  return text.startsWith("organisation:") ? isIdFrom(text, 13) : isUnitFrom(text, 0);
}

/** A visit, stop, session or report. */
export function isContextForm(text: string): boolean {
  return isOneOf(contextSchemes, text);
}

/** Any record. */
export function isRecordForm(text: string): boolean {
  return isOneOf(recordSchemes, text);
}
