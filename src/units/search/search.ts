import type { SearchOptions, UnitMatch } from "../../core/registry.js";
import type { Unit } from "../../core/unit.js";
import { readPart } from "../resolve/part.js";
import { resolve } from "../resolve/resolve.js";
import { piecesOf } from "../resolve/split-path.js";
import { eraOf } from "../unit-era.js";
import { Best } from "./best.js";
import type { Gazetteer } from "./gazetteer.js";
import { readKind } from "./kind-word.js";
import type { NameEntry } from "./name-index.js";
import { matchOf, type Query, scoreOf, toQuery } from "./rank.js";
import { readWords } from "./word.js";

/** Searches a gazetteer. Names that begin so come first; later words and typos are tried only where there are none. */
export function search(gazetteer: Gazetteer, text: string, options: SearchOptions = {}): UnitMatch[] {
  const { limit = 10, era, provinceCode } = options;
  const words = readWords(text);
  const most = Math.min(1000, Math.floor(limit));
  if (words.length === 0 || !(most >= 1)) return [];
  const whole = (units: readonly Unit[], match: UnitMatch["match"]): UnitMatch[] =>
    units
      .filter((unit) => era === undefined || era === eraOf(unit))
      .slice(0, most)
      .map((unit) => ({ unit, match, edits: 0 }));
  if (/^\s*\d{5}\s*$/.test(text)) return whole(gazetteer.withCode(text.trim()), "code");
  if (text.includes(",")) {
    const { status, candidates } = resolve(gazetteer, text, { era, provinceCode });
    const found = whole(candidates, "unaccented");
    return status === "not-found" ? withTypos(gazetteer, text, found) : found;
  }

  const queries = readKind(words).map(toQuery);
  const best = new Best(most);
  const isWanted = ({ unit, provinceCode: home }: NameEntry): boolean =>
    (era === undefined || era === eraOf(unit)) && (provinceCode === undefined || provinceCode === home);
  const add = (query: Query, position: number, way: "prefix" | "word" | "typo", edits = 0): void => {
    const key = gazetteer.index.keys[position] ?? "";
    for (const entry of gazetteer.index.at(position)) {
      if (!isWanted(entry)) continue;
      const match = matchOf(query, entry, key, way);
      best.add({ unit: entry.unit, match, edits }, scoreOf(query, entry, key, match, edits));
    }
  };
  for (const query of queries)
    for (const at of gazetteer.index.startingWith(query.key)) add(query, at, "prefix");
  if (best.matches.length > 0) return best.matches;

  const path = words.length > 2 ? resolve(gazetteer, text, { era, provinceCode }) : undefined;
  if (path !== undefined && path.status !== "not-found") return whole(path.candidates, "unaccented");
  for (const query of queries) for (const at of gazetteer.index.containing(query.key)) add(query, at, "word");
  for (let limit = 1; limit <= 2 && !best.matches.some(({ match }) => match === "typo"); limit++) {
    for (const query of queries) {
      if (typosIn(query.key) < limit) continue;
      for (const { position, edits } of gazetteer.index.near(query.key, limit))
        add(query, position, "typo", edits);
    }
  }
  return best.matches;
}

/** In a short word two edits leave nothing of it. */
function typosIn(key: string): number {
  return key.length < 3 ? 0 : key.length < 5 ? 1 : 2;
}

/** Units like the one that a path names, with the letters in which they differ from its first piece. */
function withTypos(gazetteer: Gazetteer, path: string, matches: readonly UnitMatch[]): UnitMatch[] {
  const { namings } = readPart(gazetteer, piecesOf(path)[0] ?? [], false, 2);
  return matches.map((match) => {
    const own = namings.filter(({ unit }) => unit === match.unit);
    const edits = Math.min(...own.map((naming) => naming.edits));
    return edits > 0 ? { ...match, match: "typo", edits } : match;
  });
}
