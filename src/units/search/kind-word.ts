import type { Unit } from "../../core/unit.js";
import { keyOf, rawOf, type Word } from "./word.js";

/** The kinds that each word or abbreviation before a name may mean, with its right spelling. */
const kindWords: Readonly<Record<string, readonly [spelling: string, ...kinds: Unit["kind"][]]>> = {
  x: ["x", "commune"],
  xa: ["xã", "commune"],
  p: ["p", "ward"],
  f: ["f", "ward"],
  phuong: ["phường", "ward"],
  tt: ["tt", "township"],
  "thi tran": ["thị trấn", "township"],
  dk: ["đk", "special-zone"],
  "dac khu": ["đặc khu", "special-zone"],
  q: ["q", "urban-district"],
  quan: ["quận", "urban-district"],
  h: ["h", "rural-district"],
  huyen: ["huyện", "rural-district"],
  tx: ["tx", "town"],
  "thi xa": ["thị xã", "town"],
  tp: ["tp", "centrally-run-city", "provincial-city", "municipal-city"],
  "thanh pho": ["thành phố", "centrally-run-city", "provincial-city", "municipal-city"],
  t: ["t", "province"],
  tinh: ["tỉnh", "province"],
};

/** One way to read words as a name with or without its kind. */
export interface Reading {
  readonly name: readonly Word[];
  /** The kinds that the word before the name allows; absent: there is none. */
  readonly kinds?: readonly string[];
}

/** Reads words as a whole name and, where they begin with the word of a kind, as a kind and a name. */
export function readKind(words: readonly Word[]): Reading[] {
  const readings: Reading[] = [{ name: words }];
  for (const length of [2, 1]) {
    if (words.length <= length) continue;
    const start = words.slice(0, length);
    const [spelling, ...kinds] = kindWords[keyOf(start)] ?? [];
    const raw = rawOf(start).toLowerCase();
    // "Xà Phìn" does not begin with "xã"
    if (spelling === undefined || (raw !== spelling && /[^\x20-\x7e]/.test(raw))) continue;
    readings.push({ name: words.slice(length), kinds });
  }
  return readings;
}
