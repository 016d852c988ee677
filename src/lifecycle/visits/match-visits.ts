import type { Day } from "../../core/dates.js";
import { addDays, firstDayOf, lastDayOf } from "../../core/dates.js";
import type { Id } from "../../core/id.js";
import type { UnitRef } from "../../core/reference.js";
import { communesOf } from "../../model/communes-of.js";
import type { Dataset } from "../../model/dataset.js";
import { inheritedValue } from "../../model/inherit.js";
import type { Lookup } from "../../model/lookup.js";
import { lookupIn } from "../../model/lookup.js";
import type { Visit } from "../../model/oversight/visit.js";
import { append } from "../scene.js";
import type { Head } from "./same-head.js";
import { headOf, isSameHead } from "./same-head.js";

/** Two reports of what is taken to be one visit. */
export interface VisitMatch {
  /** The visit as the first dataset has it, with its sources written out. */
  readonly a: Visit;
  /** The visit as the second has it, with its sources written out. */
  readonly b: Visit;
  /** The communes that both name. */
  readonly communes: UnitRef[];
  /** Days between the two, 0 or 1. */
  readonly daysApart: number;
}

/**
 * Finds the visits that two datasets both report: the same head, at least one commune in common, not more than a day apart.
 * Each visit is matched once, with the one nearest in time that shares most communes. A visit whose head is not known is never
 * matched, nor is one with itself; both datasets may be the same.
 *
 * @example for (const { a, b } of matchVisits(one, other)) console.log(mergeVisits(a, b).conflicts);
 */
export function matchVisits(a: Dataset, b: Dataset): VisitMatch[] {
  const ours = candidatesOf(a);
  const byCommune = new Map<UnitRef, Candidate[]>();
  for (const candidate of candidatesOf(b))
    for (const commune of candidate.communes) append(byCommune, commune, candidate);
  const matches = ours.flatMap((one) => {
    const others = new Set([...one.communes].flatMap((commune) => byCommune.get(commune) ?? []));
    return [...others].flatMap((other) => match(one, other));
  });
  matches.sort(
    (one, other) => one.daysApart - other.daysApart || other.communes.length - one.communes.length,
  );
  const taken = new Set<Id>();
  return matches.filter(({ a: { id }, b: { id: otherId } }) => {
    if (taken.has(id) || taken.has(otherId)) return false;
    taken.add(id).add(otherId);
    return true;
  });
}

interface Candidate {
  readonly visit: Visit;
  readonly head: Head;
  readonly communes: ReadonlySet<UnitRef>;
  /** The first and last day it may have been on, and the days before and after these. */
  readonly days: { readonly before: Day; readonly first: Day; readonly last: Day; readonly after: Day };
}

function candidatesOf(dataset: Dataset): Candidate[] {
  const lookup = lookupIn(dataset);
  return (dataset.visits ?? []).flatMap((visit) => {
    const head = visit.withdrawn === true ? undefined : headOf(visit, lookup);
    if (head === undefined) return [];
    const codes = visit.units.flatMap((unit) => communesOf(unit, lookup).codes);
    const communes = new Set(codes.map((code): UnitRef => `commune:${code}`));
    const [first, last] = [firstDayOf(visit.date), lastDayOf(visit.endDate ?? visit.date)];
    const days = { before: addDays(first, -1), first, last, after: addDays(last, 1) };
    return [{ visit: withSources(visit, dataset, lookup), head, communes, days }];
  });
}

function match(one: Candidate, other: Candidate): VisitMatch[] {
  const { before, first, last, after } = one.days;
  const isNear = other.days.first <= after && before <= other.days.last;
  if (!isNear || one.visit.id === other.visit.id || !isSameHead(one.head, other.head)) return [];
  const communes = [...one.communes].filter((commune) => other.communes.has(commune));
  const daysApart = other.days.first <= last && first <= other.days.last ? 0 : 1;
  return [{ a: one.visit, b: other.visit, communes, daysApart }];
}

function withSources(visit: Visit, dataset: Dataset, lookup: Lookup): Visit {
  const sourceIds = (visit.sourceIds ??
    inheritedValue("visit", visit, "sourceIds", lookup, dataset)?.value) as Id[] | undefined;
  return sourceIds === undefined ? visit : { ...visit, sourceIds };
}
