import type { Aggregate, Json } from "./aggregate.js";
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
  { empty, add, merge, finish, toJSON, fromJSON }: Aggregate<Item, State, Result>,
): Aggregate<Item, Map<string, State>, Group<Result>[]> {
  return {
    empty: () => new Map(),
    add(groups, item) {
      const key = keyOf(item);
      if (key === undefined) return groups;
      const before = groups.get(key);
      const after = add(before ?? empty(), item);
      // Most states change in place: then the group need not be put back.
      if (after !== before) groups.set(key, after);
      return groups;
    },
    merge(one, other) {
      for (const [key, state] of other) {
        const own = one.get(key);
        one.set(key, own === undefined ? state : merge(own, state));
      }
      return one;
    },
    finish: (groups) =>
      [...groups.keys()].sort().map((key) => ({ key, value: finish(groups.get(key) ?? empty()) })),
    toJSON: (groups) => [...groups].sort(byKey).map(([key, state]) => [key, toJSON(state)]),
    fromJSON: (json) => new Map((json as [string, Json][]).map(([key, state]) => [key, fromJSON(state)])),
  };
}
