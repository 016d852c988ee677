import type { Locale } from "haicap";
import { findCommune } from "haicap/units";
import type { Unit } from "haicap/units";
import { detectEra, findFormerCommune, resolveUnit, searchUnits } from "haicap/units/former";
import { leftText, words } from "./words.js";
import type { UnitAnswer } from "./unit-answer.js";
import { describeUnit } from "./unit-answer.js";

/** What one line of the input may mean. */
export interface LineAnswer {
  readonly input: string;
  /** What to say before the units; absent: nothing needs saying. */
  readonly note?: string;
  readonly units: readonly UnitAnswer[];
}

/** What the lines of the input may mean. */
export interface UnitsAnswer {
  readonly kind: "units";
  readonly lines: readonly LineAnswer[];
  /** What holds for all of them; absent: nothing. */
  readonly note?: string;
  /** Said of the lines that are not answered; absent: all are. */
  readonly left?: string;
}

/** Most lines that are answered. */
const LINES = 300;
/** Most units for a single line, and for each of several. */
const UNITS = 8;
const UNITS_OF_SEVERAL = 4;

/** Looks up the units that lines of text name, one on each. */
export function lookUp(text: string, locale: Locale): UnitsAnswer {
  const all = text
    .split(/[\n\r]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const lines = all.slice(0, LINES);
  const left = all.length > LINES ? { left: leftText(all.length - LINES, locale) } : {};
  if (lines.length > 1 && lines.every((line) => /^\d{4,5}$/.test(line)))
    return { ...lookUpCodes(lines, locale), ...left };
  const limit = lines.length === 1 ? UNITS : UNITS_OF_SEVERAL;
  return { kind: "units", lines: lines.map((line) => lookUpLine(line, limit, locale)), ...left };
}

/** A column of codes is of one structure, which its codes tell together. */
function lookUpCodes(lines: readonly string[], locale: Locale): UnitsAnswer {
  // a sheet takes the first zero off
  const codes = lines.map((line) => line.padStart(5, "0"));
  const { era } = detectEra(codes);
  const unitsOf = (code: string): (Unit | undefined)[] => [
    ...(era === "current" ? [] : [findFormerCommune(code)]),
    ...(era === "former" ? [] : [findCommune(code)]),
  ];
  const note = {
    former: "formerCodes",
    current: "currentCodes",
    mixed: "undecidedCodes",
    undecided: "undecidedCodes",
  } as const;
  return {
    kind: "units",
    note: words[note[era]][locale],
    lines: codes.map((code, index) => answer(lines[index] ?? "", unitsOf(code), undefined, locale)),
  };
}

function lookUpLine(line: string, limit: number, locale: Locale): LineAnswer {
  const resolution = resolveUnit(line);
  if (resolution.status === "found" && limit === UNITS_OF_SEVERAL)
    return answer(line, [resolution.unit], undefined, locale);
  const matches = searchUnits(line, { limit });
  const found = resolution.status === "found" ? resolution.candidates : [];
  const named = resolution.status === "ambiguous" ? resolution.candidates : [];
  const isNamed = found.length > 0 || named.length > 0 || matches.some(({ match }) => match !== "typo");
  const fit = matches.filter(({ match }) => !isNamed || match !== "typo").map(({ unit }) => unit);
  const others = resolution.status === "not-found" ? resolution.candidates : [];
  const units = [...found, ...named, ...fit, ...(isNamed ? [] : others)].slice(0, limit);
  const note =
    named.length > 1
      ? words.several[locale]
      : isNamed || units.length === 0
        ? undefined
        : words.similar[locale];
  return answer(line, units, note, locale);
}

function answer(
  input: string,
  units: readonly (Unit | undefined)[],
  note: string | undefined,
  locale: Locale,
): LineAnswer {
  const byReference = new Map(
    units.flatMap((unit) => (unit ? [[`${unit.level}:${unit.code}`, unit] as const] : [])),
  );
  const said = byReference.size === 0 ? words.nothingFound[locale] : note;
  return {
    input,
    units: [...byReference.values()].map((unit) => describeUnit(unit, locale)),
    ...(said !== undefined && { note: said }),
  };
}
