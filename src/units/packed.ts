/**
 * Columns of small whole numbers as printable text, two thirds of a byte smaller than digits and commas once compressed.
 * A character is one of 91 digits, from `#` to `~` without the backslash. Numbers below 60 take one digit, below 2,790
 * two, others three. `scripts/units/pack.ts` writes what is read here.
 */
export class PackedReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next number, 0 or more. */
  next(): number {
    const first = this.#digit();
    if (first < 60) return first;
    if (first < 90) return 60 + (first - 60) * 91 + this.#digit();
    return 2790 + this.#digit() * 91 + this.#digit();
  }

  /** The next number, of either sign. */
  signed(): number {
    const number = this.next();
    return number & 1 ? -((number + 1) >> 1) : number >> 1;
  }

  #digit(): number {
    const code = this.#text.charCodeAt(this.#at++);
    return code > 92 ? code - 36 : code - 35;
  }
}

/** Texts packed as numbers of their words: 0 announces a length, else a text has two words. */
export interface PackedNames {
  /** The words, by how often they occur, separated by blanks. */
  readonly words: string;
  /** Packed numbers of words, counted from 1. */
  readonly names: string;
}

/** Unpacks the first `count` names. */
export function unpackNames(packed: PackedNames, count: number): string[] {
  const words = packed.words.split(" ");
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
