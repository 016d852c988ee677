import type { UnitMatch } from "../../core/registry.js";
import { nameKey } from "../../core/text.js";
import { depthOf, eraOf } from "../unit-era.js";
import type { Reading } from "./kind-word.js";
import type { NameEntry } from "./name-index.js";
import { keyOf, rawOf } from "./word.js";

/** How a name fits, the best first. */
const MATCHES: readonly UnitMatch["match"][] = ["exact", "unaccented", "prefix", "word", "typo"];

/** A query read in one way, ready to be compared with names. */
export interface Query {
  readonly key: string;
  readonly raw: string;
  readonly nameKey: string;
  /** The words with marks; empty: written without. */
  readonly marked: readonly string[];
  readonly kinds: readonly string[] | undefined;
}

/** Prepares a reading. */
export function toQuery({ name, kinds }: Reading): Query {
  const raw = rawOf(name).toLowerCase();
  return {
    key: keyOf(name),
    raw,
    nameKey: nameKey(raw),
    marked: /[^\x20-\x7e]/.test(raw) ? nameKey(raw).split(" ") : [],
    kinds,
  };
}

/** How an entry fits a query; `way` is how it was found. */
export function matchOf(
  query: Query,
  entry: NameEntry,
  key: string,
  way: "prefix" | "word" | "typo",
): UnitMatch["match"] {
  if (way !== "prefix" || key !== query.key) return way;
  return nameKey(entry.name) === query.nameKey ? "exact" : "unaccented";
}

/**
 * The order of matches: units of the kind asked for, then how well the name fits, then official names, units of today,
 * larger units, shorter names. The lower the better.
 */
export function scoreOf(
  query: Query,
  entry: NameEntry,
  key: string,
  match: UnitMatch["match"],
  edits: number,
): number {
  const { unit, name, isAlias } = entry;
  let score = query.kinds === undefined || query.kinds.includes(unit.kind) ? 0 : 1;
  score = score * 8 + MATCHES.indexOf(match);
  score = score * 4 + edits;
  score = score * 8 + (match === "exact" ? 0 : missingMarks(query, name, match));
  score = score * 4 + (match === "typo" ? unlikeness(query.key, key) : 0);
  score = score * 2 + (isAlias ? 1 : 0);
  score = score * 2 + (eraOf(unit) === "current" ? 0 : 1);
  score = score * 4 + depthOf(unit);
  return score * 64 + Math.min(63, key.length);
}

/** How many words of the query do not occur in a name with their marks. */
function missingMarks({ marked, raw }: Query, name: string, match: UnitMatch["match"]): number {
  if (marked.length === 0 || (match === "prefix" && name.toLowerCase().startsWith(raw))) return 0;
  const words = nameKey(name).split(" ");
  return Math.min(7, marked.filter((word) => !words.includes(word)).length);
}

/** Of typos, a blank left out is the likeliest and the first letter the unlikeliest. */
function unlikeness(key: string, known: string): number {
  if (key.replaceAll(" ", "") === known.replaceAll(" ", "")) return 0;
  return known.startsWith(key.charAt(0)) ? 1 : 2;
}
