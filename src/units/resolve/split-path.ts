import type { Gazetteer } from "../search/gazetteer.js";
import { readKind } from "../search/kind-word.js";
import { keyOf, rawOf, readWords, type Word } from "../search/word.js";
import { type Part, readPart } from "./part.js";

/** One way to read a path. */
export interface PathReading {
  readonly parts: readonly Part[];
  /** Pieces before the first part that name no unit. */
  readonly unmatched: readonly string[];
}

/** More words in one piece are no units; more ways to read a path are none a person had in mind. */
const LONGEST_NAME = 7;
const MOST_WORDS = 24;
const MOST_WAYS = 64;

/** The pieces of a path between its commas, without the name of the country. */
export function piecesOf(text: string): Word[][] {
  const pieces = text.split(/[,;|>\n\\]/).map(readWords);
  return pieces.filter((words) => words.length > 0 && !/^(?:viet ?nam|vn)$/.test(keyOf(words)));
}

/** Every way to read the pieces as names; a piece without a comma may hold several. */
export function readPieces(
  gazetteer: Gazetteer,
  pieces: readonly Word[][],
  hasMarks: boolean,
): PathReading[] {
  let readings: PathReading[] = [{ parts: [], unmatched: [] }];
  for (const words of pieces) {
    const ways = waysOf(gazetteer, words, hasMarks);
    const isNoUnit = readKind(words).length === 1;
    readings = readings.flatMap(({ parts, unmatched }) => [
      ...ways.map((way) => ({ parts: [...parts, ...way], unmatched })),
      ...(isNoUnit && parts.length === 0 ? [{ parts, unmatched: [...unmatched, rawOf(words)] }] : []),
    ]);
    readings = readings.slice(0, MOST_WAYS);
  }
  return readings;
}

/** The ways to cut words into names, the fewest cuts first. */
function waysOf(gazetteer: Gazetteer, words: readonly Word[], hasMarks: boolean): Part[][] {
  if (words.length > MOST_WORDS) return [];
  // ways[n]: the ways to read the first n words
  const ways: Part[][][] = [[[]]];
  for (let end = 1; end <= words.length; end++) {
    const own: Part[][] = [];
    for (let start = Math.max(0, end - LONGEST_NAME); start < end; start++) {
      const before = ways[start] ?? [];
      if (before.length === 0) continue;
      const part = readPart(gazetteer, words.slice(start, end), hasMarks);
      if (part.namings.length > 0) own.push(...before.map((way) => [...way, part]));
    }
    ways.push(own.sort((one, other) => one.length - other.length).slice(0, MOST_WAYS));
  }
  return ways[words.length] ?? [];
}
