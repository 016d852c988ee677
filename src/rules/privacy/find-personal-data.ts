import { itemAt } from "../../core/item-at.js";

/** What a text seems to carry of a private person. */
export interface PersonalData {
  readonly what: "identity-number" | "phone-number" | "email";
  /** Where it begins, in UTF-16 units from 0. */
  readonly position: number;
}

/** A run of digits. */
interface Run {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

const LOCAL_PART = /^[A-Za-z0-9._%+-]$/;
const DOMAIN = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?![\w@])/;

/** Twelve digits: place of birth 001 to 096, then century and sex. */
const CITIZEN_NUMBER = /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/;
/** The nine digits of older identity cards: 01 to 38 for the place of issue. Round numbers are amounts. */
const CARD_NUMBER = /^(?:0[1-9]|[12]\d|3[0-8])\d{4}(?!000)\d{3}$/;
/** Ten digits of a mobile telephone, eleven of one in a place. */
const PHONE_NUMBER = /^0(?:(?:3[2-9]|5[2-9]|7[06-9]|8[1-9]|9\d)\d{7}|2\d{9})$/;

/** How the digits of these numbers are grouped in writing, as the lengths of the groups. */
const CITIZEN_SHAPES: ReadonlySet<string> = new Set(["12", "3 3 3 3", "4 4 4"]);
const PHONE_SHAPES: ReadonlySet<string> = new Set(
  "10,4 3 3,3 3 4,3 4 3,4 6,3 7,4 2 2 2,11,3 8,4 7,3 4 4,4 3 4,4 4 3".split(","),
);
const MOST_GROUPS = 5;

/** A number is part of a longer word: of a code, a document's number, a decimal, a day. */
const TAKEN_BEFORE = /(?:[\p{L}\p{M}\p{N}_/]|[\p{L}\p{N}][.-]|\d[,:])[+(]{0,2}$/u;
const TAKEN_AFTER = /^(?:[\p{L}\p{M}\p{N}_/]|[.:]\d|-[\p{L}\p{N}])/u;
/** Words before a number that say it is another one. */
const OTHER_NUMBER =
  /(?:mã số thuế|mst|doanh nghiệp|kinh phí|số tiền|giá trị|tổng mức|dự toán|tax code|amount|budget)(?: là| of| is)?[ :]{0,2}$/i;
/** Words after a number that say what it counts. */
const COUNTED =
  /^ ?(?:đồng|đ|vnđ|vnd|usd|tỷ|tỉ|triệu|nghìn|hồ sơ|người|hộ|lượt|m2|m²|ha|km|kg|tấn|dong|people|persons|dossiers|households)(?![\p{L}\p{N}])/iu;

/**
 * What in a text looks like a person's identity number, telephone number or e-mail address. Numbers of documents and dossiers,
 * codes of units, amounts, days and coordinates do not.
 *
 * @example findPersonalData("Liên hệ 0912 345 678") // [{ what: "phone-number", position: 8 }]
 * @example findPersonalData("Văn bản 11826/UBND-TH, 1.234.567.890 đồng") // []
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = emailsIn(text);
  const runs = [...text.matchAll(/\d+/g)].map(({ 0: digits, index }): Run => ({
    digits,
    start: index,
    end: index + digits.length,
  }));
  for (let place = 0; place < runs.length; place++) {
    const number = numberAt(text, runs.slice(place, place + MOST_GROUPS));
    if (number === undefined) continue;
    found.push({ what: number.what, position: number.position });
    place += number.groups - 1;
  }
  return found.sort((one, other) => one.position - other.position);
}

function emailsIn(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { index: at } of text.matchAll(/@/g)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL_PART.test(text.charAt(start - 1))) start--;
    if (start < at && DOMAIN.test(text.slice(at + 1, at + 256)))
      found.push({ what: "email", position: start });
  }
  return found;
}

/** The longest number that begins with the first of some runs. */
function numberAt(
  text: string,
  runs: readonly Run[],
): (PersonalData & { readonly groups: number }) | undefined {
  const start = itemAt(runs, 0).start;
  const before = text.slice(Math.max(0, start - 40), start);
  if (TAKEN_BEFORE.test(before)) return undefined;
  for (let groups = runs.length; groups > 0; groups--) {
    const window = runs.slice(0, groups);
    const after = text.slice(window.at(-1)?.end).slice(0, 20);
    if (TAKEN_AFTER.test(after) || !areOneNumber(text, window)) continue;
    const what = kindOf(window, before.endsWith("+") || before.endsWith("+("));
    if (what !== undefined && !isOtherNumber(window, before, after)) return { what, position: start, groups };
  }
  return undefined;
}

/** Whether the runs are kept apart by one and the same sign; an area code may stand in brackets. */
function areOneNumber(text: string, runs: readonly Run[]): boolean {
  const signs = runs.slice(1).map(({ start }, index) => text.slice(runs[index]?.end, start));
  const [first, ...others] = signs;
  const isBracketed = first !== undefined && /^\)[ .-]?$/.test(first);
  const compared = isBracketed ? others : signs;
  return compared.every((sign) => /^[ .-]$/.test(sign) && sign === compared[0]);
}

function kindOf(runs: readonly Run[], isAbroad: boolean): PersonalData["what"] | undefined {
  const digits = runs.map((run) => run.digits).join("");
  const shape = runs.map((run) => run.digits.length).join(" ");
  if (CITIZEN_SHAPES.has(shape) && CITIZEN_NUMBER.test(digits)) return "identity-number";
  if (shape === "9" && CARD_NUMBER.test(digits)) return "identity-number";
  const isVietnam = digits.startsWith("84") && (isAbroad || shape === "11");
  const national = isVietnam ? digits.replace(/^840?/, "0") : digits;
  return (isVietnam || PHONE_SHAPES.has(shape)) && PHONE_NUMBER.test(national) ? "phone-number" : undefined;
}

/** Whether what stands around a number says it is another one, or a part of one. */
function isOtherNumber(runs: readonly Run[], before: string, after: string): boolean {
  const length = runs.reduce((sum, { digits }) => sum + digits.length, 0);
  // No other number has the twelve digits of a citizen's, unless it is the end of a longer amount.
  if (length === 12) return runs[0]?.digits.length === 3 && /\d $/.test(before);
  const isDecimal = length === 9 && /^,\d/.test(after);
  return isDecimal || OTHER_NUMBER.test(before.normalize("NFC")) || COUNTED.test(after.normalize("NFC"));
}
