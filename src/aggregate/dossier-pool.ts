import type { Certification } from "../codes/certification.js";
import type { DossierScope } from "../codes/dossier-scope.js";
import type { SourceSystem } from "../codes/source-system.js";
import { addDays, addMonths } from "../core/dates.js";
import type { Fact } from "./fact.js";
import type { Grouped } from "./grouped.js";
import { grouped } from "./grouped.js";
import type { LeftOut, LeftOutReason } from "./left-out.js";
import { byText } from "./order.js";
import type { Places } from "./place.js";
import { split } from "./place.js";

/** What must be read of dossier statistics. */
export const dossierReads = {
  "dossier-statistics": [
    "unit",
    "period",
    "scope",
    "certification",
    "channel",
    "sourceSystem",
    "fields",
    "countedIn",
    "counts",
    "rates",
  ],
} as const;

/** A dossier statistic as the questions read it. */
export type DossierFact = Fact<"dossier-statistics", (typeof dossierReads)["dossier-statistics"][number]>;

/** What figures must share to be added up: universe, level and length of period. */
export interface Universe {
  /** Two digits; absent: central, or not known. */
  readonly province?: string | undefined;
  /** Level of the units: `commune`, `province`, `group`. A province's own figure is never added to its communes'. */
  readonly level: string;
  readonly scope: DossierScope;
  /** Absent: not stated; such figures are added up among themselves only. */
  readonly certification?: Certification | undefined;
  /** `month`, `quarter`, `half-year`, `nine-months`, `year`, or else the period itself: `2025-07-01/2025-09-12`. */
  readonly period: string;
}

/** Which statistics a question can use. */
export interface PoolOptions {
  /** Which figures are asked for: totals, or those of one field each. */
  readonly of: "totals" | "fields";
  /** Whether it has the counts that are needed. */
  readonly hasCounts: (statistics: DossierFact) => boolean;
}

/** The comparable statistics, each universe for itself, and the others with the reason. */
export function poolsOf(
  facts: readonly DossierFact[],
  { provinceOf, unitOf }: Places,
  options: PoolOptions,
): { readonly pools: readonly Grouped<DossierFact, Universe>[]; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const leave = ({ key }: DossierFact, reason: LeftOutReason): unknown =>
    leftOut.push({ kind: "dossier-statistics", id: key, reason });
  const usable = facts.flatMap((fact) => {
    const reason = unusable(fact, options);
    if (reason !== undefined) leave(fact, reason);
    return reason === undefined ? [fact as PeriodFact] : [];
  });
  const series = grouped(usable, ({ unit, scope, certification, period, fields }) => ({
    unit,
    scope,
    certification,
    fields,
    period: lengthOf(period),
  }));
  const kept = series.flatMap(({ items }) => withoutOverlap(items, leave));
  const pools = grouped(kept, ({ unit, scope = "at-centre", certification, period }) => ({
    province: provinceOf(unit),
    level: split(unitOf(unit) ?? unit)[0],
    scope,
    certification,
    period: lengthOf(period),
  }));
  return { pools, leftOut };
}

/** A fact that says its period. */
type PeriodFact = DossierFact & { readonly period: NonNullable<DossierFact["period"]> };

function unusable(fact: DossierFact, { of, hasCounts }: PoolOptions): LeftOutReason | undefined {
  const { fields = [] } = fact;
  if (fact.countedIn !== undefined) return "other-counting-unit";
  if (fact.channel !== undefined || (of === "totals" && fields.length > 0)) return "part-of-total";
  if (of === "fields" && fields.length !== 1) return fields.length === 0 ? "not-by-field" : "several-fields";
  if (fact.scope === undefined) return "scope-not-stated";
  if (fact.period === undefined) return "period-not-stated";
  return hasCounts(fact) ? undefined : "count-not-reported";
}

const SYSTEMS: readonly (SourceSystem | undefined)[] = [
  "national-portal",
  "provincial-system",
  "manual",
  undefined,
];

/** Of figures of one unit whose periods overlap, the earliest; of the same period, that of the better system. */
function withoutOverlap(
  items: readonly PeriodFact[],
  leave: (fact: DossierFact, reason: LeftOutReason) => unknown,
): PeriodFact[] {
  const rank = ({ sourceSystem }: DossierFact): number => SYSTEMS.indexOf(sourceSystem);
  const sorted = [...items].sort(
    (one, other) =>
      byText(one.period.start, other.period.start) ||
      byText(one.period.end, other.period.end) ||
      rank(one) - rank(other) ||
      byText(one.key, other.key),
  );
  const kept: PeriodFact[] = [];
  for (const fact of sorted) {
    const last = kept.at(-1);
    if (last === undefined || fact.period.start > last.period.end) kept.push(fact);
    else if (fact.period.start !== last.period.start || fact.period.end !== last.period.end)
      leave(fact, "overlapping-period");
    else leave(fact, fact.sourceSystem === last.sourceSystem ? "same-period" : "other-source-system");
  }
  return kept;
}

const LENGTHS: Readonly<Record<number, string>> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  9: "nine-months",
  12: "year",
};

/** The class of a period: whole months that make a usual length, or the period itself. */
function lengthOf({ start, end }: PeriodFact["period"]): string {
  if (start.endsWith("-01"))
    for (const [months, name] of Object.entries(LENGTHS))
      if (addDays(addMonths(start, Number(months)), -1) === end) return name;
  return `${start}/${end}`;
}
