import type { DossierCount } from "../../codes/dossier-count.js";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import type { DossierStatistics, PublishedRate } from "../../model/services/dossier-statistics.js";
import { exactIn } from "../claim.js";
import { dossierSums, exactCountsOf, sumOf } from "./dossier-parts.js";
import type { PrintedShare } from "./share.js";
import { isReachable, printedShare, printsAs, smallestWholeOf } from "./share.js";

/** A count that a rate may be a share of, with the parts it may be the share of; parts absent: nobody reported them. */
export interface Whole {
  readonly count: DossierCount;
  readonly total: number;
  readonly parts?: readonly number[];
}

/** A published rate that can be compared with the counts beside it. */
export interface ComparableRate {
  readonly rate: PublishedRate;
  readonly index: number;
  readonly share: PrintedShare;
  readonly counts: DossierCounts;
  /** What it may be a share of; empty: nobody reported it. */
  readonly wholes: readonly Whole[];
  /** Whether one of them gives the rate. */
  readonly fits: boolean;
}

/** The published rates of a statistic that are exact, as are the counts they may be taken of. */
export function* comparableRates(statistics: DossierStatistics): Generator<ComparableRate> {
  const isExact = exactIn(statistics);
  const counts = withTotals(exactCountsOf(statistics));
  for (const [index, rate] of (statistics.rates ?? []).entries()) {
    const names = denominatorsOf(rate);
    const isDoubtful = names.some((name) => !isExact(`/counts/${name}`));
    if (!isExact(`/rates/${index}/percent`) || isDoubtful) continue;
    const share = printedShare(rate.percent, rate.decimals);
    const wholes = names.flatMap((name) => wholesOf(name, rate, counts));
    const fits = wholes.some((whole) => fitsWhole(whole, share)) || fitsUnreported(rate, counts, share);
    yield { rate, index, share, counts, wholes, fits };
  }
}

/** The counts with those totals that are not reported but all of whose columns are. */
function withTotals(counts: DossierCounts): DossierCounts {
  const totals = { ...counts };
  // Parts of totals stand after them in the list.
  for (const { total, ways } of [...dossierSums].reverse())
    for (const parts of ways) {
      const { sum, complete } = sumOf(totals, parts);
      if (complete) totals[total] ??= sum;
    }
  return totals;
}

/** The counts that a rate may be taken of where its denominator is not stated. */
const USUAL: Readonly<Record<PublishedRate["kind"], readonly DossierCount[]>> = {
  early: ["resolved", "received", "handled", "resultsReturned"],
  "on-time": ["resolved", "received", "handled", "resultsReturned"],
  "early-or-on-time": ["resolved", "received", "handled", "resultsReturned"],
  resolved: ["received", "handled"],
  online: ["received", "handled"],
  "digitised-dossiers": ["received", "resolved", "handled"],
  "digitised-results": ["resolved", "resultsReturned", "handled"],
  // Nobody counts here how many were asked.
  satisfaction: [],
};

function denominatorsOf({ kind, denominator }: PublishedRate): readonly DossierCount[] {
  if (denominator === "rated") return [];
  if (denominator === "results-returned") return ["resultsReturned"];
  return denominator === undefined ? USUAL[kind] : [denominator];
}

function wholesOf(count: DossierCount, rate: PublishedRate, counts: DossierCounts): Whole[] {
  const { [count]: total, carriedOver = 0 } = counts;
  if (total === undefined) return [];
  const parts = partsOf(rate, count, counts);
  const whole = { count, total, ...(parts && { parts }) };
  // What is newly received is meant as often as all that is there to be handled.
  const isNew = count === "received" && carriedOver > 0 && carriedOver <= total;
  return (isNew ? [whole, { ...whole, total: total - carriedOver }] : [whole]).filter((one) => one.total > 0);
}

/** What the rate may be the share of; `undefined` unless every reading is reported. */
function partsOf(
  { kind }: PublishedRate,
  whole: DossierCount,
  counts: DossierCounts,
): readonly number[] | undefined {
  const { resolvedOnTime, resolvedLate, pendingOverdue, received, resolved } = counts;
  const inTime = counts.resolvedEarlyOrOnTime ?? difference(resolved, resolvedLate);
  // Of all received, those still open and not yet due are in time too.
  const notLate = difference(difference(received, resolvedLate), pendingOverdue);
  const readings: Readonly<Record<PublishedRate["kind"], readonly (number | undefined)[]>> = {
    early: [counts.resolvedEarly],
    "on-time": whole === "received" ? [inTime, resolvedOnTime, notLate] : [inTime, resolvedOnTime],
    "early-or-on-time": whole === "received" ? [inTime, notLate] : [inTime],
    resolved: [resolved],
    online: [counts.newOnline],
    "digitised-dossiers": [counts.digitisedDossiers],
    "digitised-results": [counts.digitisedResults],
    satisfaction: [undefined],
  };
  const parts = readings[kind].filter((part) => part !== undefined);
  return parts.length === readings[kind].length ? parts : undefined;
}

function difference(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined || other > one ? undefined : one - other;
}

function fitsWhole({ total, parts }: Whole, share: PrintedShare): boolean {
  return parts === undefined ? isReachable(total, share) : parts.some((part) => printsAs(part, total, share));
}

/** Whether a reported part gives the rate of a number resolved that nobody reported. */
function fitsUnreported(rate: PublishedRate, counts: DossierCounts, share: PrintedShare): boolean {
  const mayBeResolved = rate.denominator === undefined && USUAL[rate.kind].includes("resolved");
  if (!mayBeResolved || counts.resolved !== undefined) return false;
  const limit = counts.received ?? Infinity;
  return (partsOf(rate, "resolved", counts) ?? []).some(
    (part) => (smallestWholeOf(part, share) ?? Infinity) <= limit,
  );
}
