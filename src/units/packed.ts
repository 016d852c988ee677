/**
 * Columns of small whole numbers as printable text, two thirds of a byte smaller than digits and commas once compressed.
 * A character is one of 91 digits, from `#` to `~` without the backslash. Numbers below 68 take one digit, below 2,070
 * two, others four. `scripts/units/pack.ts` writes what is read here.
 */
export class PackedReader {
  private at = 0;

  constructor(private readonly text: string) {}

  /** The next number, 0 or more. */
  next(): number {
    const first = digitOf(this.text.charCodeAt(this.at++));
    if (first < 68) return first;
    let number = first < 90 ? first - 68 : digitOf(this.text.charCodeAt(this.at++));
    if (first === 90) number = number * 91 + digitOf(this.text.charCodeAt(this.at++));
    return number * 91 + digitOf(this.text.charCodeAt(this.at++)) + (first < 90 ? 68 : 0);
  }

  /** The next number, of either sign. */
  signed(): number {
    const number = this.next();
    return (number & 1) === 0 ? number >> 1 : -((number + 1) >> 1);
  }
}

function digitOf(character: number): number {
  return character > 92 ? character - 36 : character - 35;
}

/** Texts packed as numbers of their words: 0 announces a length, else a text has two words. */
export interface PackedNames {
  /** The words, the commonest first, separated by blanks; marks follow their letters as signs. */
  readonly words: string;
  /** Packed numbers of words, counted from 1. */
  readonly names: string;
}

/** What stands for the marks of Vietnamese and for đ: letters of one byte compress better. */
export const signs: Readonly<Record<string, string>> = {
  ...{ "<": "\u0300", ">": "\u0301", "~": "\u0303", "?": "\u0309", ",": "\u0323" },
  ...{ "^": "\u0302", "(": "\u0306", "+": "\u031B", _: "đ", "=": "Đ" },
};

/** Unpacks the first `count` names. */
export function unpackNames(packed: PackedNames, count: number): string[] {
  const plain = packed.words.replaceAll(/[<>~?,^(+_=]/g, (sign) => signs[sign] ?? "");
  const words = plain.normalize("NFC").split(" ");
  const reader = new PackedReader(packed.names);
  const names: string[] = [];
  while (names.length < count) {
    const first = reader.next();
    let length = first === 0 ? reader.next() : 2;
    let name = words[(first === 0 ? reader.next() : first) - 1] ?? "";
    while (--length > 0) name += " " + (words[reader.next() - 1] ?? "");
    names.push(name);
  }
  return names;
}

/** A member of a list by a position that was packed. */
export function memberOf<Member>(list: readonly Member[], position: number): Member {
  const member = list[position];
  if (member === undefined)
    throw new RangeError("The packed tables do not fit together: run npm run generate");
  return member;
}

/** Five digits of a commune code, three of a district's, two of a province's. */
export function writeCode(code: number, digits: number): string {
  return String(code).padStart(digits, "0");
}

/** Reads a code of exactly so many ASCII digits; -1 for anything else. */
export function readCode(code: unknown, digits: number): number {
  if (typeof code !== "string" || code.length !== digits) return -1;
  let number = 0;
  for (let at = 0; at < digits; at++) {
    const digit = code.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
