import type { Aggregate } from "./aggregate.js";

/** State of {@link count}. */
export interface CountState {
  count: number;
}

/** How many items there are. */
export function count(): Aggregate<unknown, CountState, number> {
  return counting;
}

const counting: Aggregate<unknown, CountState, number> = {
  empty: () => ({ count: 0 }),
  add(state) {
    state.count++;
    return state;
  },
  merge(one, other) {
    one.count += other.count;
    return one;
  },
  finish: ({ count }) => count,
  toJSON: ({ count }) => count,
  fromJSON: (json) => ({ count: json as number }),
};
