import { rollup } from "d3-array";
import { all, count, each, groupBy } from "../../../src/aggregate.js";
import type { Visit } from "../../../src/model/oversight/visit.js";

/** Three figures about visits, in numbers to compare. */
export type Figures = readonly (readonly [group: string, count: number])[];

interface Place {
  readonly activity: string;
}

/** Visits by month, stops by activity, visits by unit and part of the day: as mergeable aggregates. */
export const figures = all({
  months: groupBy(monthOf, count()),
  activities: each(
    activitiesOf,
    groupBy(({ activity }: Place) => activity, count()),
  ),
  units: groupBy(unitOf, groupBy(partOf, count())),
});

/** The same figures by d3, of all visits at once. */
export function figuresByD3(visits: readonly Visit[]): Figures {
  const months = rollup(visits, (group) => group.length, monthOf);
  const places = visits.flatMap(activitiesOf);
  const activities = rollup(
    places,
    (group) => group.length,
    ({ activity }) => activity,
  );
  const units = rollup(visits, (group) => group.length, unitOf, partOf);
  return sorted([
    ...months,
    ...activities,
    ...[...units].flatMap(([unit, parts]) =>
      [...parts].map(([part, number]) => [`${unit} ${part}`, number] as const),
    ),
  ]);
}

/** What the aggregates have found. */
export function figuresOf(state: ReturnType<typeof figures.empty>): Figures {
  const { months, activities, units } = figures.finish(state);
  return sorted([
    ...months.map(({ key, value }) => [key, value] as const),
    ...activities.map(({ key, value }) => [key, value] as const),
    ...units.flatMap(({ key, value }) => value.map((part) => [`${key} ${part.key}`, part.value] as const)),
  ]);
}

function sorted(counts: readonly (readonly [string, number])[]): Figures {
  return [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
}

function monthOf({ date }: Visit): string {
  return date.slice(0, 7);
}

function unitOf({ units }: Visit): string {
  return units[0] ?? "";
}

function partOf({ partOfDay }: Visit): string {
  return partOfDay ?? "";
}

function activitiesOf({ stops = [] }: Visit): Place[] {
  return stops.flatMap(({ activities = [] }) => activities.map((activity) => ({ activity })));
}
