import { fold } from "../../core/text.js";
import { unitWords } from "../unit-word.js";
import { keyOf, rawOf, type Word } from "./word.js";

/** One way to read words as a name with or without its kind. */
export interface Reading {
  readonly name: readonly Word[];
  /** The kinds that the word before the name allows; absent: there is none. */
  readonly kinds?: readonly string[];
}

const abbreviations: Readonly<Record<string, string>> = {
  ...{ x: "xã", p: "phường", f: "phường", tt: "thị trấn", đk: "đặc khu" },
  ...{ q: "quận", h: "huyện", tx: "thị xã", tp: "thành phố", t: "tỉnh" },
};

let kindWords: Map<string, { readonly spelling: string; readonly kinds: string[] }> | undefined;

/** The words and abbreviations of kinds, without marks. */
function allKindWords(): NonNullable<typeof kindWords> {
  if (kindWords !== undefined) return kindWords;
  kindWords = new Map();
  for (const [kind, spelling] of Object.entries(unitWords)) {
    const known = kindWords.get(fold(spelling));
    if (known === undefined) kindWords.set(fold(spelling), { spelling, kinds: [kind] });
    else known.kinds.push(kind);
  }
  for (const [spelling, word] of Object.entries(abbreviations)) {
    kindWords.set(fold(spelling), { spelling, kinds: kindWords.get(fold(word))?.kinds ?? [] });
  }
  return kindWords;
}

/** Reads words as a whole name and, where they begin with the word of a kind, as a kind and a name. */
export function readKind(words: readonly Word[]): Reading[] {
  const readings: Reading[] = [{ name: words }];
  for (const length of [2, 1]) {
    const start = words.slice(0, length);
    const known = words.length > length ? allKindWords().get(keyOf(start)) : undefined;
    const raw = rawOf(start).toLowerCase();
    // "Xà Phìn" does not begin with "xã"
    if (known !== undefined && (raw === known.spelling || !/[^\x20-\x7e]/.test(raw))) {
      readings.push({ name: words.slice(length), kinds: known.kinds });
    }
  }
  return readings;
}
