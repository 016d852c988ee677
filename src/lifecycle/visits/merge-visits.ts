import type { RecordRef } from "../../core/reference.js";
import type { Stop, Visit } from "../../model/oversight/visit.js";
import type { Link } from "../../model/value/record-base.js";
import type { Difference } from "./merge-claims.js";
import type { MergedParts } from "./merge-record.js";
import { mergeRecords } from "./merge-record.js";

/** Where two reports of one visit do not agree. */
export interface VisitConflict {
  /** JSON Pointer within the united visit. */
  readonly pointer: string;
  /** What stands there; of a list, what only the first report names. */
  readonly value: unknown;
  /** What the other report says instead; of a list, what only that one names. */
  readonly otherValue: unknown;
}

/** One record that went into another. */
export interface MergedRecord {
  readonly from: RecordRef;
  readonly into: RecordRef;
}

/** A visit united from two reports. */
export interface MergedVisit {
  /** The visit, under the id of the first report. */
  readonly visit: Visit;
  /** Where the reports do not agree; empty when they do. */
  readonly conflicts: VisitConflict[];
  /** The visit and the stops of the second report that went into those of the first: what refers to them means these now. */
  readonly merged: MergedRecord[];
}

/**
 * Unites two reports of one visit. What one of them says alone is kept with its source. Where both give a value and differ, the
 * stated one stands before one that was inferred, else the first, and the other stays beside it as a claim. Stops at the same
 * place become one. Reports that each name a unit or a stop the other lacks are in conflict too, and all are kept. Give
 * visits with their sources written out, as `matchVisits` and `normalise` do: without them nothing says who said what.
 *
 * @example const { visit, conflicts } = mergeVisits(match.a, match.b);
 */
export function mergeVisits(a: Visit, b: Visit): MergedVisit {
  const { parts, merged } = mergeStops(a, b);
  const { record, differences } = mergeRecords(a, b, ["units"], parts);
  const conflicts = differences.map(({ pointer, value, otherValue }) => ({ pointer, value, otherValue }));
  if (a.id === b.id) return { visit: record, conflicts, merged };
  const from: RecordRef = `visit:${b.id}`;
  const replaces: Link = { rel: "replaces", target: from };
  return {
    visit: { ...record, links: [...(record.links ?? []), replaces] },
    conflicts,
    merged: [{ from, into: `visit:${a.id}` }, ...merged],
  };
}

interface MergedStops {
  readonly parts: MergedParts;
  readonly merged: MergedRecord[];
}

function mergeStops(a: Visit, b: Visit): MergedStops {
  const ours: Stop[] = [...(a.stops ?? [])];
  const rest = new Set(ours.keys());
  const theirs: Stop[] = [];
  const moved = new Map<string, string>();
  const merged: MergedRecord[] = [];
  const differences: Difference[] = [];
  for (const [index, stop] of (b.stops ?? []).entries()) {
    const place = [...rest].find((position) => ours[position]?.at === stop.at);
    const own = place === undefined ? undefined : ours[place];
    if (place === undefined || own === undefined) {
      moved.set(`/stops/${index}`, `/stops/${ours.length + theirs.length}`);
      theirs.push(stop);
      continue;
    }
    rest.delete(place);
    moved.set(`/stops/${index}`, `/stops/${place}`);
    const united = mergeRecords(withSources(own, a), withSources(stop, b), []);
    // Both of the visit's own sources: the visit says so already.
    if (own.sourceIds === undefined && stop.sourceIds === undefined) delete united.record.sourceIds;
    ours[place] = united.record;
    for (const difference of united.differences)
      differences.push({ ...difference, pointer: `/stops/${place}${difference.pointer}` });
    if (own.id !== stop.id) merged.push({ from: `stop:${stop.id}`, into: `stop:${own.id}` });
  }
  const alone = ours.filter((_, position) => rest.has(position));
  if (alone.length > 0 && theirs.length > 0) {
    const [value, otherValue] = [alone, theirs].map((stops) => stops.map(({ at }) => at));
    differences.push({ pointer: "/stops", value, otherValue, lost: undefined });
  }
  const isOneSource = String(a.sourceIds) === String(b.sourceIds);
  const parts = [
    ...ours.map((stop, position) => (rest.has(position) && !isOneSource ? withSources(stop, a) : stop)),
    ...theirs.map((stop) => (isOneSource ? stop : withSources(stop, b))),
  ];
  return { parts: { field: "stops", parts, moved, differences }, merged };
}

/** A stop that says its sources itself, where the visit gives them. */
function withSources(stop: Stop, { sourceIds }: Visit): Stop {
  return stop.sourceIds === undefined && sourceIds !== undefined ? { ...stop, sourceIds } : stop;
}
