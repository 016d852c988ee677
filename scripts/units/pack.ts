import { type PackedNames, signs } from "../../src/units/packed.js";

const digit = (value: number): string => String.fromCharCode(value < 57 ? value + 35 : value + 36);

/** Packs one number of 0 to 753,570; `src/units/packed.ts` reads it. */
export function packNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 91 ** 3) throw new RangeError(`cannot pack ${value}`);
  if (value < 68) return digit(value);
  if (value < 2070) return digit(68 + Math.floor((value - 68) / 91)) + digit((value - 68) % 91);
  return digit(90) + digit(Math.floor(value / 8281)) + digit(Math.floor(value / 91) % 91) + digit(value % 91);
}

/** Packs one number of either sign. */
export function packSigned(value: number): string {
  return packNumber(value < 0 ? -2 * value - 1 : 2 * value);
}

/** Packs a column. */
export function packNumbers(values: readonly number[]): string {
  return values.map(packNumber).join("");
}

/** Packs a column as differences from row to row. */
export function packDifferences(values: readonly number[]): string {
  return values.map((value, row) => packSigned(value - (values[row - 1] ?? 0))).join("");
}

/** Packs names as numbers of their words; the commonest words get the shortest numbers. */
export function packNames(names: readonly string[]): PackedNames {
  const counts = new Map<string, number>();
  for (const word of names.flatMap((name) => name.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  // words that cost as many characters stand in alphabetical order: the list itself compresses better
  const byCount = [...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1));
  const rank = new Map(byCount.map(([word, count], at) => [word, at < 67 ? at : count >= 8 ? 67 : 68]));
  const words = byCount
    .map(([word]) => word)
    .sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0) || (one < other ? -1 : 1));
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  const packed = names.map((name) => {
    const own = name.split(" ");
    const length = own.length === 2 ? "" : packNumber(0) + packNumber(own.length);
    return length + packNumbers(own.map((word) => numbers.get(word) ?? NaN));
  });
  return { words: words.map(signed).join(" "), names: packed.join("") };
}

function signed(word: string): string {
  const signOf = new Map(Object.entries(signs).map(([sign, mark]) => [mark, sign]));
  return Array.from(word.normalize("NFD"), (letter) => signOf.get(letter) ?? letter).join("");
}
