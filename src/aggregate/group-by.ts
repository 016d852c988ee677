import type { Aggregate, AnyAggregate, Json } from "./aggregate.js";
import { byKey } from "./order.js";

/** The figure of one group. */
export interface Group<Result> {
  readonly key: string;
  readonly value: Result;
}

/**
 * A figure for every group of items, groups sorted by key. An item without a key belongs to no group; nest to group by
 * several keys.
 *
 * @example aggregate(findings, groupBy((finding) => finding.fields?.[0], count()))
 */
export function groupBy<Item, State, Result>(
  keyOf: (item: Item) => string | undefined,
  inner: Aggregate<Item, State, Result>,
): Aggregate<Item, Map<string, State>, Group<Result>[]> {
  const { merge, finish, toJSON, fromJSON } = inner;
  const nest = nestOf(keyOf, inner);
  const grouping: Aggregate<Item, Map<string, State>, Group<Result>[]> = {
    empty: () => new Map(),
    add: (groups, item) => addTo(groups, item, nest),
    merge(one, other) {
      for (const [key, state] of other) {
        const own = one.get(key);
        one.set(key, own === undefined ? state : merge(own, state));
      }
      return one;
    },
    finish: (groups) => [...groups].sort(byKey).map(([key, state]) => ({ key, value: finish(state) })),
    toJSON: (groups) => [...groups].sort(byKey).map(([key, state]) => [key, toJSON(state)]),
    fromJSON: (json) => new Map((json as [string, Json][]).map(([key, state]) => [key, fromJSON(state)])),
  };
  nests.set(grouping, nest);
  return grouping;
}

/** Groups within groups, walked in one loop: a call for each level would cost more than the level. */
interface Nest {
  readonly outer: readonly KeyOf[];
  readonly last: KeyOf;
  readonly leaf: AnyAggregate<never, unknown>;
}

type KeyOf = (item: never) => string | undefined;

/** The nest of each grouping; what changes how a grouping adds, as `filter` does, is another object and none. */
const nests = new WeakMap<object, Nest>();

function nestOf(keyOf: KeyOf, inner: AnyAggregate<never, unknown>): Nest {
  const nest = nests.get(inner);
  if (nest === undefined) return { outer: [], last: keyOf, leaf: inner };
  return { ...nest, outer: [keyOf, ...nest.outer] };
}

function addTo<Groups extends Map<string, unknown>>(
  groups: Groups,
  item: unknown,
  { outer, last, leaf }: Nest,
): Groups {
  let group: Map<string, unknown> = groups;
  for (const keyOf of outer) {
    const key = keyOf(item as never);
    if (key === undefined) return groups;
    let next = group.get(key);
    if (next === undefined) group.set(key, (next = new Map()));
    group = next as Map<string, unknown>;
  }
  const key = last(item as never);
  if (key === undefined) return groups;
  const before = group.get(key);
  const after = leaf.add(before ?? leaf.empty(), item as never);
  // Most states change in place: then the group need not be put back.
  if (after !== before) group.set(key, after);
  return groups;
}
