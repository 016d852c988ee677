/**
 * The name of a record, unique within its kind: letters, digits and `. _ / -`, at most 200. It begins with the code of
 * the unit that made it: `12/directive-7`, `03538/2025-10`.
 */
export type Id = string;

/** The characters of an {@link Id}, as the source of a regular expression. */
export const ID_SOURCE = "[A-Za-z0-9][A-Za-z0-9._/-]{0,199}";

/** The form of an {@link Id}. */
export const ID_PATTERN: RegExp = new RegExp(`^${ID_SOURCE}$`);

// No vowels, so that no word appears; no look-alikes, so that an id can be read aloud.
const LETTERS = "23456789bcdfghjkmnpqrstvwxz";

/**
 * A new id that begins with its owner, a slash, and 14 random characters (over 10^20 possibilities).
 *
 * @example newId("12") // "12/k7m2vq9xw3hd5t"
 */
export function newId(owner: string): Id {
  const bytes = new Uint8Array(64);
  let tail = "";
  while (tail.length < 14) {
    crypto.getRandomValues(bytes);
    // Bytes past the last whole multiple are skipped: every letter stays equally likely.
    for (const byte of bytes) if (byte < 243 && tail.length < 14) tail += LETTERS.charAt(byte % 27);
  }
  return `${owner}/${tail}`;
}

/** What an id begins with, up to its first slash; `undefined` when it has none. */
export function ownerOf(id: Id): string | undefined {
  const slash = id.indexOf("/");
  return slash > 0 ? id.slice(0, slash) : undefined;
}
