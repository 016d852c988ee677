/** A number from 0 that depends on nothing but the text (FNV-1a, 32 bits). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  // The low bits of the sum follow the last letter too closely.
  return (state ^ (state >>> 15)) >>> 0;
}

/** The member of a list that a text stands for: the same text, the same member; `undefined` of an empty list. */
export function pick<T>(list: readonly [T, ...T[]], text: string): T;
export function pick<T>(list: readonly T[], text: string): T | undefined;
export function pick<T>(list: readonly T[], text: string): T | undefined {
  return list[hash(text) % Math.max(1, list.length)];
}
