import type { Unit } from "../../core/unit.js";

/** A unit's name as somebody wrote it, taken apart. */
export interface WrittenName {
  /** The kinds its first word can mean; empty when it begins with none. */
  readonly kinds: readonly Unit["kind"][];
  /** What remains: the name alone. */
  readonly name: string;
}

const CITIES: readonly Unit["kind"][] = ["centrally-run-city", "provincial-city", "municipal-city"];

const WORDS: readonly (readonly [RegExp, readonly Unit["kind"][]])[] = [
  [/^(?:xã|x\.)\s*/i, ["commune"]],
  [/^(?:phường|ph?\.)\s*/i, ["ward"]],
  [/^(?:đặc khu|đk\.?)\s+/i, ["special-zone"]],
  [/^(?:thị trấn|tt\.?)\s+/i, ["township"]],
  [/^(?:thị xã|tx\.?)\s+/i, ["town"]],
  [/^(?:thành phố|tp\.?)\s+/i, CITIES],
  [/^(?:huyện|h\.)\s*/i, ["rural-district"]],
  [/^(?:quận|q\.)\s*/i, ["urban-district"]],
  [/^(?:tỉnh|t\.)\s*/i, ["province"]],
];

/** Takes "xã Căn Co, huyện Sìn Hồ" apart into the kind and the name of its first unit. */
export function writtenName(text: string): WrittenName {
  const first = text.normalize("NFC").replace(/,.*/s, "").trim();
  for (const [word, kinds] of WORDS) {
    const name = first.replace(word, "");
    if (name !== first && name !== "") return { kinds, name };
  }
  return { kinds: [], name: first };
}
