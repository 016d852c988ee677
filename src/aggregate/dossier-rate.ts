import type { DossierCounts } from "../model/services/dossier-counts.js";
import type { DossierFact, Universe } from "./dossier-pool.js";
import { dossierReads, poolsOf } from "./dossier-pool.js";
import { total } from "./grouped.js";
import { sortRows } from "./order.js";
import { placeReads, placesOf } from "./place.js";
import type { Question, QuestionText } from "./question.js";
import { question } from "./question.js";
import type { Rate } from "./rate.js";
import { rateOf } from "./rate.js";

/** A rate over the comparable figures of one universe. */
export interface DossierRateRow extends Universe, Rate {
  /** How many units gave a figure. */
  readonly units: number;
  /** How many figures were added up. */
  readonly figures: number;
}

/** How a rate is made from counts; `undefined`: they do not suffice. */
interface DossierRate extends QuestionText {
  readonly name: string;
  readonly basis: string;
  readonly numeratorOf: (counts: DossierCounts) => number | undefined;
  readonly denominatorOf: (counts: DossierCounts) => number | undefined;
}

/** A question for a rate of dossiers: numerators and denominators of comparable totals added up. */
export function dossierRate({
  numeratorOf,
  denominatorOf,
  basis,
  ...text
}: DossierRate): Question<DossierRateRow> {
  const upper = ({ counts = {} }: DossierFact): number | undefined => numeratorOf(counts);
  const lower = ({ counts = {} }: DossierFact): number | undefined => denominatorOf(counts);
  return question({
    ...text,
    reads: { ...placeReads, ...dossierReads },
    answer(facts, options) {
      const { pools, leftOut } = poolsOf(facts["dossier-statistics"], placesOf(facts, options), {
        of: "totals",
        hasCounts: (fact) => upper(fact) !== undefined && lower(fact) !== undefined,
      });
      const rows = pools.map(({ by, items }) => ({
        ...by,
        ...rateOf(total(items, upper), total(items, lower), basis),
        units: new Set(items.map(({ unit }) => unit)).size,
        figures: items.length,
      }));
      return { rows: sortRows(rows, "province", "level", "scope", "certification", "period"), leftOut };
    },
  });
}

/** Resolved early or on time; `undefined`: not reported. */
export function onTimeCount(counts: DossierCounts): number | undefined {
  const { resolvedEarly, resolvedOnTime, resolvedEarlyOrOnTime } = counts;
  if (resolvedEarlyOrOnTime !== undefined) return resolvedEarlyOrOnTime;
  return resolvedEarly === undefined || resolvedOnTime === undefined
    ? undefined
    : resolvedEarly + resolvedOnTime;
}

/** All resolved, or its complete parts; `undefined`: not reported. */
export function resolvedCount(counts: DossierCounts): number | undefined {
  const onTime = onTimeCount(counts);
  if (counts.resolved !== undefined) return counts.resolved;
  return onTime === undefined || counts.resolvedLate === undefined ? undefined : onTime + counts.resolvedLate;
}

/** All new dossiers, by every channel; `undefined`: not reported. */
export function newCount({
  newOnline,
  newInPerson,
  newPostal,
  newInPersonOrPostal,
}: DossierCounts): number | undefined {
  const offline =
    newInPersonOrPostal ??
    (newInPerson === undefined || newPostal === undefined ? undefined : newInPerson + newPostal);
  return newOnline === undefined || offline === undefined ? undefined : newOnline + offline;
}
