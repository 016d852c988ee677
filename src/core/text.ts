/**
 * Vietnamese text: folding for search, equality that ignores how marks are encoded or placed, and sorting.
 */

/** Code units below this are looked up in tables that fill as letters are met; Vietnamese lies below it. */
const TABLE_SIZE = 0x2100;

const foldings: (string | undefined)[] = [];

/**
 * A search key: lower case, no diacritics, `đ` → `d`, apostrophes dropped, every other run of signs one space.
 *
 * @example fold("Bà Rịa - Vũng Tàu") // "ba ria vung tau"
 * @example fold("Ea H’leo") // "ea hleo"
 */
export function fold(text: string): string {
  let key = "";
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    let folded = code < TABLE_SIZE ? foldings[code] : undefined;
    if (folded === undefined) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
      folded = foldLetter(letter);
      if (code < TABLE_SIZE) foldings[code] = folded;
      at += letter.length - 1;
    }
    if (folded === " ") gap = key !== "";
    else if (folded !== "") {
      key += gap ? " " + folded : folded;
      gap = false;
    }
  }
  return key;
}

/** One letter folded: letters and digits to their plain form, `""` for what is dropped, `" "` for a separator. */
function foldLetter(letter: string): string {
  if (/[\p{M}'`\u2018\u2019\u02BC]/u.test(letter)) return "";
  const plain = letter
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d");
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain : " ";
}

/** A character in a name key: what stands for it, its tone, and whether it belongs to a syllable. */
interface KeyPart {
  readonly text: string;
  readonly tone: string;
  readonly kind: "letter" | "blank" | "sign";
}

const BLANK: KeyPart = { text: " ", tone: "", kind: "blank" };
const APOSTROPHE: KeyPart = { text: "'", tone: "", kind: "sign" };

const keyParts: (KeyPart | undefined)[] = [];

/**
 * A key that is equal for two spellings of one name: NFC or NFD, upper or lower case, `hòa` or `hoà`; marks still count.
 * The tone of a syllable stands behind it.
 *
 * @example nameKey("HOÀ BÌNH") === nameKey("Hòa Bình") // true
 * @example nameKey("Ba Tô") === nameKey("Ba Tơ") // false
 */
export function nameKey(name: string): string {
  const text = /[\u0300-\u036F]/.test(name) ? name.normalize("NFC") : name;
  let key = "";
  let tone = "";
  let gap = false;
  for (const letter of text) {
    const part = keyPartOf(letter);
    if (part.kind !== "letter") {
      key += tone;
      tone = "";
    }
    if (part.kind === "blank") {
      gap = key !== "";
      continue;
    }
    key += gap ? " " + part.text : part.text;
    tone += part.tone;
    gap = false;
  }
  return key + tone;
}

function keyPartOf(letter: string): KeyPart {
  const code = letter.charCodeAt(0);
  if (code >= TABLE_SIZE) return readKeyPart(letter);
  return (keyParts[code] ??= readKeyPart(letter));
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function readKeyPart(letter: string): KeyPart {
  if (/\s/.test(letter)) return BLANK;
  if (/['`\u2018\u2019\u02BC]/.test(letter)) return APOSTROPHE;
  const parts = letter.normalize("NFD").toLowerCase();
  const text = parts.replaceAll(TONES, "").normalize("NFC");
  return {
    text,
    tone: (parts.match(TONES) ?? []).join(""),
    kind: /[\p{L}\p{M}]/u.test(letter) ? "letter" : "sign",
  };
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
