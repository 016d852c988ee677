import type { Terms } from "./terms.js";

const UNIT = "“commune:03538” (a commune: five digits)";
const BODY = "“peoples-committee@province:12” (the People's Committee of a province)";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The words of English messages. */
export const termsEn: Terms = {
  dataset: "Dataset",
  record: "Record",
  nth: (title, position) => `${title} no. ${position}`,
  line: (position) => `line ${position}`,
  cell: (cell) => `cell ${cell}`,
  or: "or",
  and: "and",
  meant: (word) => ` (did you mean ${word}?)`,
  among: (title) => (title ? `the list “${title}”` : "what can be chosen here"),
  choose: (choices) => `; please choose ${choices}`,
  lookUp: (count, list) => `; please look this list up as “${list}” (${count} values)`,
  yesNo: ["yes (“true”)", "no (“false”)"],
  day: (year, month, day) =>
    [day, month && months[month - 1], year].filter((part) => part !== undefined).join(" "),
  types: {
    text: "a text",
    number: "a number",
    "whole-number": "a whole number",
    "yes-no": "yes (“true”) or no (“false”)",
    list: "a list (“[…]”)",
    object: "a group of entries (“{…}”)",
    "text-or-number": "a text or a number",
    "text-number-or-yes-no": "a text, a number, yes (“true”) or no (“false”)",
    null: "a blank",
    nothing: "a blank",
    "not-a-number": "a number that cannot be used",
    other: "a value of another kind",
  },
  formats: {
    id: "an id of plain letters, digits and the signs . _ / -, such as “12/directive-7”",
    day: "a day in the order year-month-day, such as “2025-10-15”",
    "partial-day": "a day, month or year, such as “2025-10-15”, “2025-10” or “2025”",
    time: "hours and minutes, such as “08:30”",
    text: "a text",
    url: "a full web address, such as “https://laichau.gov.vn”",
    pointer: "the path of an entry of the record, such as “/summary” (Summary)",
    "province-code": "a province code of two digits, such as “12”",
    "commune-code": "a commune code of five digits, such as “03538”",
    "unit-ref": `a unit, such as ${UNIT}`,
    "former-unit-ref": "a unit before 1 July 2025, such as “former-district:107” (a district: three digits)",
    "actor-ref": `a unit, body, delegation or official, such as ${UNIT} or ${BODY}`,
    "place-ref": `a unit, body or organisation, such as ${UNIT} or ${BODY}`,
    "post-body-ref": `a unit, body or organisation, such as ${UNIT} or ${BODY}`,
    "record-ref": "a record with its kind, such as “finding:40/f-3” (a finding)",
    "context-ref": "a visit, stop, session or report, such as “session:12/s-1” (a session)",
  },
  units: {
    country: () => "the country",
    province: (code) => `province ${code}`,
    commune: (code) => `commune ${code}`,
    "former-province": (code) => `former province ${code}`,
    "former-district": (code) => `former district ${code}`,
    "former-commune": (code) => `former commune ${code}`,
  },
  bodyOf: (body, unit) => `the ${body} of ${unit}`,
  unknown: (code) => `there is something to check here (“${code}”).`,
};
