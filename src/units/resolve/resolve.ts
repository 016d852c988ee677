import { isDay } from "../../core/day.js";
import type { OnDay, SearchOptions } from "../../core/registry.js";
import type { Resolution } from "../../core/resolution.js";
import type { Unit } from "../../core/unit.js";
import type { Gazetteer } from "../search/gazetteer.js";
import { FIRST_DAY } from "../snapshot.js";
import { eraOf } from "../unit-era.js";
import { type Fit, fitsOf } from "./fit.js";
import { type Naming, readPart } from "./part.js";
import { piecesOf, readPieces } from "./split-path.js";

/** Which units a text may name. */
export interface ResolveOptions extends OnDay, Pick<SearchOptions, "era" | "provinceCode"> {}

const MOST_CANDIDATES = 20;

/** Resolves a text against a gazetteer. */
export function resolve(gazetteer: Gazetteer, text: string, options: ResolveOptions = {}): Resolution {
  const { on, provinceCode } = options;
  if (typeof text !== "string" || (on !== undefined && !isDay(on)))
    return { status: "not-found", candidates: [] };
  const era = options.era ?? (on === undefined ? undefined : on < FIRST_DAY ? "former" : "current");
  const pieces = piecesOf(text);
  const hasMarks = /[^\x00-\x7f]/.test(text);
  const isWanted = (naming: Naming): boolean =>
    (era === undefined || eraOf(naming.unit) === era) &&
    (provinceCode === undefined || naming.provinceCode === provinceCode);
  const formsOf = (units: Iterable<Unit>): Unit[] =>
    [...new Set(units)].slice(0, MOST_CANDIDATES).map((unit) => gazetteer.formOn(unit, on));

  const fits = readPieces(gazetteer, pieces, hasMarks).flatMap((reading) =>
    fitsOf(gazetteer, reading, isWanted),
  );
  const least = Math.min(...fits.map((fit) => fit.cost));
  const equal = fits.filter((fit) => fit.cost === least);
  const chosen = preferred(equal);
  const [best] = chosen;
  if (best === undefined) {
    return { status: "not-found", candidates: formsOf(similar(gazetteer, pieces, hasMarks, isWanted)) };
  }
  const candidates = formsOf([...chosen, ...equal].map((fit) => fit.naming.unit));
  if (new Set(chosen.map((fit) => fit.naming.unit)).size > 1) return { status: "ambiguous", candidates };
  const matched = best.chain.map(({ part, naming }) => ({
    text: part.text,
    unit: gazetteer.formOn(naming.unit, on),
    by: naming.by,
  }));
  const [unit = best.naming.unit] = candidates;
  return { status: "found", unit, era: eraOf(unit), matched, unmatched: best.reading.unmatched, candidates };
}

/**
 * Of equal fits: provinces before others for a bare name, unless it is a former one's and a unit of today bears it too;
 * units of today before former ones of the same provinces.
 */
function preferred(fits: readonly Fit[]): readonly Fit[] {
  const isCurrent = ({ naming }: Fit): boolean => eraOf(naming.unit) === "current";
  const provinces = fits.filter(({ naming }) => naming.kind === "none" && naming.unit.code.length === 2);
  if (provinces.length > 0 && !provinces.some(isCurrent) && fits.some(isCurrent)) return fits;
  const level = provinces.length > 0 ? provinces : fits;
  const current = level.filter(isCurrent);
  const homes = new Set(current.map(({ naming }) => naming.provinceCode));
  return level.every(({ naming }) => homes.has(naming.provinceCode)) ? current : level;
}

/** Units with a name like the first piece's, in the units that the other pieces name; else with this name elsewhere. */
function similar(
  gazetteer: Gazetteer,
  [first, ...others]: ReturnType<typeof piecesOf>,
  hasMarks: boolean,
  isWanted: (naming: Naming) => boolean,
): Unit[] {
  if (first === undefined) return [];
  const parts = others.map((words) => readPart(gazetteer, words, hasMarks));
  const part = readPart(gazetteer, first, hasMarks, 2);
  const reading = { parts: [part, ...parts.filter((other) => other.namings.length > 0)], unmatched: [] };
  const fits = fitsOf(gazetteer, reading, isWanted).sort((one, other) => one.cost - other.cost);
  const exact = part.namings.filter((naming) => naming.edits === 0 && isWanted(naming));
  return fits.length > 0 ? fits.map((fit) => fit.naming.unit) : exact.map((naming) => naming.unit);
}
