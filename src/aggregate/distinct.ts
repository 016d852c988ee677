import type { Aggregate } from "./aggregate.js";

/** How many different values the items have; an item without one counts for none. */
export function distinct<Item>(
  valueOf: (item: Item) => string | undefined,
): Aggregate<Item, Set<string>, number> {
  return {
    empty: () => new Set(),
    add(values, item) {
      const value = valueOf(item);
      return value === undefined ? values : values.add(value);
    },
    merge(one, other) {
      for (const value of other) one.add(value);
      return one;
    },
    finish: (values) => values.size,
    toJSON: (values) => [...values].sort(),
    fromJSON: (json) => new Set(json as string[]),
  };
}
