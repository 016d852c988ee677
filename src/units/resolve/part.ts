import type { MatchedName } from "../../core/resolution.js";
import { sameName } from "../../core/text.js";
import type { Unit } from "../../core/unit.js";
import type { Gazetteer } from "../search/gazetteer.js";
import { readKind } from "../search/kind-word.js";
import { keyOf, rawOf, type Word } from "../search/word.js";

/** A unit that a piece of a path may name. */
export interface Naming {
  readonly unit: Unit;
  /** Two digits: the province of today in which it lies. */
  readonly provinceCode: string;
  readonly by: MatchedName["by"];
  /** Whether the word of a kind stands before the name, and whether the unit is or was of that kind. */
  readonly kind: "fits" | "differs" | "none";
  /** Letters that differ. */
  readonly edits: number;
}

/** A piece of a path and all it may name. */
export interface Part {
  readonly text: string;
  readonly namings: readonly Naming[];
}

/** All that a span of words may name with at most so many typos. */
export function readPart(gazetteer: Gazetteer, words: readonly Word[], hasMarks: boolean, typos = 0): Part {
  const { index } = gazetteer;
  const namings: Naming[] = [];
  for (const { name, kinds } of readKind(words)) {
    const key = keyOf(name);
    const raw = rawOf(name);
    const near = typos === 0 ? [{ entries: index.withKey(key), edits: 0 }] : index.near(key, typos);
    for (const { entries, edits } of near) {
      for (const { unit, name: known, isAlias, provinceCode } of entries) {
        const isSpelled = !hasMarks || sameName(raw, known);
        const isOfKind = [unit, gazetteer.firstForm(unit)].some((form) => kinds?.includes(form.kind));
        const kind = kinds === undefined ? "none" : isOfKind ? "fits" : "differs";
        namings.push({
          unit,
          provinceCode,
          by: isSpelled ? (isAlias ? "alias" : "name") : "unaccented",
          kind,
          edits,
        });
      }
    }
  }
  return { text: rawOf(words), namings };
}
