import { fold } from "../../core/text.js";

/** One word of a text. */
export interface Word {
  /** As written, in NFC. */
  readonly raw: string;
  /** Without marks; a number without leading zeros. */
  readonly key: string;
}

/** Longer texts are no names and no paths. */
const LONGEST = 300;
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}'`\u2018\u2019]+/u;

/** The words of a text; none when it is no text or longer than any path of units. `P.05` and `p5` are `p` and `5`. */
export function readWords(text: unknown): Word[] {
  if (typeof text !== "string" || text.length > LONGEST) return [];
  const words: Word[] = [];
  for (const raw of text.normalize("NFC").split(BETWEEN_WORDS)) {
    const key = fold(raw);
    const [, kind, number] = /^([fhpqx]|t[ptx])(\d+)$/.exec(key) ?? [];
    if (kind !== undefined) words.push({ raw: kind, key: kind });
    if (key !== "") words.push({ raw: number ?? raw, key: (number ?? key).replace(/^0+(?=\d)/, "") });
  }
  return words;
}

/** The key under which a name stands in an index: `ba ria vung tau`. */
export function keyOf(words: readonly Word[]): string {
  return words.length === 1 ? (words[0]?.key ?? "") : words.map((word) => word.key).join(" ");
}

/** The words as they were written. */
export function rawOf(words: readonly Word[]): string {
  return words.map((word) => word.raw).join(" ");
}
