/**
 * Vietnamese text: folding for search, equality that ignores how marks are encoded or placed, and sorting.
 */

/**
 * A search key: lower case, no diacritics, `đ` → `d`, apostrophes dropped, every other run of signs one space.
 *
 * @example fold("Bà Rịa - Vũng Tàu") // "ba ria vung tau"
 * @example fold("Ea H’leo") // "ea hleo"
 */
export function fold(text: string): string {
  let key = "";
  let gap = false;
  for (const letter of text) {
    const folded = foldLetter(letter);
    if (folded === "") continue;
    if (folded === " ") {
      gap = key !== "";
      continue;
    }
    key += gap ? " " + folded : folded;
    gap = false;
  }
  return key;
}

const folded = new Map<string, string>();

/** One code point folded: letters and digits to their plain form, `""` for what is dropped, `" "` for a separator. */
function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return letter;
    if (code >= 65 && code <= 90) return letter.toLowerCase();
    if (code >= 48 && code <= 57) return letter;
    return code === 39 || code === 96 ? "" : " ";
  }
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const result = foldUnknownLetter(letter);
  // The bound keeps hostile text from growing the table.
  if (folded.size < 2000) folded.set(letter, result);
  return result;
}

function foldUnknownLetter(letter: string): string {
  if (/^[\p{M}\u2018\u2019\u02BC]$/u.test(letter)) return "";
  const plain = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ";
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SYLLABLES = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * A key that is equal for two spellings of one name: NFC or NFD, upper or lower case, `hòa` or `hoà`; marks still count.
 *
 * @example nameKey("HOÀ BÌNH") === nameKey("Hòa Bình") // true
 * @example nameKey("Ba Tô") === nameKey("Ba Tơ") // false
 */
export function nameKey(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[\u2018\u2019\u02BC`]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(
      SYLLABLES,
      (syllable) => syllable.replaceAll(TONES, "") + (syllable.match(TONES) ?? []).join(""),
    )
    .normalize("NFC");
}

/** Whether two names are the same name: marks count, their encoding and placement do not. */
export function sameName(one: string, other: string): boolean {
  return one === other || nameKey(one) === nameKey(other);
}

let collator: Intl.Collator | undefined;

/** Compares two texts in Vietnamese alphabetical order, for `Array.prototype.sort`. */
export function compareText(one: string, other: string): number {
  collator ??= new Intl.Collator("vi");
  return collator.compare(one, other);
}

/** The text with every broken half of a surrogate pair replaced by U+FFFD, so that it can be encoded. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, "\uFFFD");
}
