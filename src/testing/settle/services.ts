import type { RateKind } from "../../codes/rate-kind.js";
import type { DossierCounts } from "../../model/services/dossier-counts.js";
import type { DossierStatistics, PublishedRate } from "../../model/services/dossier-statistics.js";
import type { Score } from "../../model/services/score.js";
import type { ServiceCentre } from "../../model/services/service-centre.js";
import { currentUnit } from "../real-unit.js";
import { uniqueBy } from "./value.js";

/** Counts that add up, and rates that can be taken from them. */
export function settleDossiers(record: DossierStatistics): DossierStatistics {
  const all = record.counts && addUp(record.counts);
  const counts =
    all &&
    (Object.fromEntries(
      Object.entries(all).filter(([key]) => record.counts?.[key as keyof DossierCounts] !== undefined),
    ) as DossierCounts);
  const reported = counts && Object.keys(counts).length > 0 ? counts : all && { received: all.received };
  const rates =
    record.rates &&
    uniqueBy(
      record.rates.map((rate) => rateOf(rate, reported ?? {})),
      "kind",
    );
  return { ...record, unit: currentUnit(record.unit), counts: reported, rates };
}

/** Every column filled, the totals as sums of their parts. */
function addUp(raw: DossierCounts): Required<DossierCounts> {
  const { carriedOver = 3, newOnline = 40, newInPerson = 20, newPostal = 2 } = raw;
  const newInPersonOrPostal = newInPerson + newPostal;
  const received = carriedOver + newOnline + newInPersonOrPostal;
  let left = received;
  const take = (wanted: number | undefined, share: number): number => {
    const taken = Math.min(left, wanted ?? Math.floor(left * share));
    left -= taken;
    return taken;
  };
  const resolvedEarly = take(raw.resolvedEarly, 0.4);
  const resolvedOnTime = take(raw.resolvedOnTime, 0.5);
  const resolvedLate = take(raw.resolvedLate, 0.1);
  const sentBack = take(raw.sentBack, 0.1);
  const awaitingSupplement = take(raw.awaitingSupplement, 0.1);
  // Beside the other four a count that nobody reports is nought.
  const paused = raw.paused === undefined ? 0 : take(raw.paused, 0.1);
  const pendingOverdue = take(raw.pendingOverdue, 0.1);
  const pendingInTime = left;
  const resolvedEarlyOrOnTime = resolvedEarly + resolvedOnTime;
  const resolved = resolvedEarlyOrOnTime + resolvedLate;
  const pending = pendingInTime + pendingOverdue;
  const most = (wanted: number | undefined, whole: number): number => Math.min(wanted ?? whole, whole);
  return {
    carriedOver,
    newOnline,
    newInPerson,
    newPostal,
    newInPersonOrPostal,
    received,
    handled: resolved,
    resolvedEarly,
    resolvedOnTime,
    resolvedEarlyOrOnTime,
    resolvedLate,
    resolved,
    resultsReturned: most(raw.resultsReturned, resolved),
    sentBack,
    pendingInTime,
    pendingOverdue,
    pending,
    awaitingSupplement,
    paused,
    digitisedDossiers: most(raw.digitisedDossiers, received),
    digitisedResults: most(raw.digitisedResults, resolved),
  };
}

/** What a rate is the share of, and of what. */
const shares: Readonly<Partial<Record<RateKind, readonly [keyof DossierCounts, keyof DossierCounts]>>> = {
  early: ["resolvedEarly", "resolved"],
  "on-time": ["resolvedOnTime", "resolved"],
  "early-or-on-time": ["resolvedEarlyOrOnTime", "resolved"],
  resolved: ["resolved", "received"],
  online: ["newOnline", "received"],
  "digitised-dossiers": ["digitisedDossiers", "received"],
  "digitised-results": ["digitisedResults", "resolved"],
};

/** The rate that the counts give; where they give none, the rate of a survey. */
function rateOf(rate: PublishedRate, counts: DossierCounts): PublishedRate {
  const [partName, wholeName] = shares[rate.kind] ?? [];
  const part = partName && counts[partName];
  const whole = wholeName && counts[wholeName];
  if (part === undefined || whole === undefined || whole === 0)
    return { kind: rate.kind === "satisfaction" ? rate.kind : "satisfaction", percent: 97.5, decimals: 1 };
  return {
    kind: rate.kind,
    percent: Math.round((part * 10_000) / whole) / 100,
    decimals: 2,
    denominator: wholeName === "resolved" ? "resolved" : "received",
  };
}

/** Points and ranks within their scale. */
export function settleScore({ outOf, ranked, ...record }: Score): Score {
  const value = record.value === undefined ? undefined : Math.abs(record.value) % 100;
  return {
    ...record,
    unit: currentUnit(record.unit),
    value,
    outOf: outOf === undefined ? undefined : 100,
    ranked: ranked === undefined ? undefined : Math.max(ranked, record.rank ?? 1),
  };
}

/** Parts within totals; a director who is not the commune's vice-chair. */
export function settleServiceCentre(record: ServiceCentre): ServiceCentre {
  const { procedures, sites } = record;
  const listed = (procedures?.fullOnline ?? 0) + (procedures?.partialOnline ?? 0);
  return {
    ...record,
    unit: currentUnit(record.unit),
    siteCount: record.siteCount === undefined ? undefined : Math.max(record.siteCount, sites?.length ?? 0),
    procedures:
      procedures?.total === undefined
        ? procedures
        : { ...procedures, total: Math.max(procedures.total, listed) },
  };
}
