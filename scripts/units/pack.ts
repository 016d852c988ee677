import type { PackedNames } from "../../src/units/packed.js";

const digit = (value: number): string => String.fromCharCode(value < 57 ? value + 35 : value + 36);

/** Packs one number of 0 to 753,570; `src/units/packed.ts` reads it. */
export function packNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 91 ** 3) throw new RangeError(`cannot pack ${value}`);
  if (value < 60) return digit(value);
  if (value < 2790) return digit(60 + Math.floor((value - 60) / 91)) + digit((value - 60) % 91);
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
  const byCount = [...counts]
    .sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1))
    .map(([word]) => word);
  // rare words all cost two characters: in alphabetical order the list itself compresses better
  const words = [...byCount.slice(0, 59), ...byCount.slice(59).sort()];
  const numbers = new Map(words.map((word, index) => [word, index + 1]));
  const packed = names.map((name) => {
    const own = name.split(" ");
    const length = own.length === 2 ? "" : packNumber(0) + packNumber(own.length);
    return length + packNumbers(own.map((word) => numbers.get(word) ?? NaN));
  });
  return { words: words.join(" "), names: packed.join("") };
}
