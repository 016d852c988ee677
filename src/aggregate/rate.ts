import type { Aggregate } from "./aggregate.js";

/** A share with what it is a share of. Rates are pooled by adding numerators and denominators, never as a mean. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** What the denominator counts: `resolved`, `tasks`, `communes`. */
  readonly basis: string;
  /** In percent, rounded half up to two decimals; absent when the denominator is 0. */
  readonly percent?: number;
}

/** The rate of two whole numbers. */
export function rateOf(numerator: number, denominator: number, basis: string): Rate {
  if (denominator === 0) return { numerator, denominator, basis };
  return { numerator, denominator, basis, percent: Math.round((numerator * 10_000) / denominator) / 100 };
}

/** State of {@link rate}. */
export interface RateState {
  numerator: number;
  denominator: number;
}

/** The rate over items that each bring a numerator and a denominator; an item that lacks one of them counts for neither. */
export function rate<Item>(
  numeratorOf: (item: Item) => number | undefined,
  denominatorOf: (item: Item) => number | undefined,
  basis: string,
): Aggregate<Item, RateState, Rate> {
  return {
    empty: () => ({ numerator: 0, denominator: 0 }),
    add(state, item) {
      const numerator = numeratorOf(item);
      const denominator = denominatorOf(item);
      if (numerator !== undefined && denominator !== undefined) {
        state.numerator += numerator;
        state.denominator += denominator;
      }
      return state;
    },
    merge(one, other) {
      one.numerator += other.numerator;
      one.denominator += other.denominator;
      return one;
    },
    finish: ({ numerator, denominator }) => rateOf(numerator, denominator, basis),
    toJSON: ({ numerator, denominator }) => [numerator, denominator],
    fromJSON(json) {
      const [numerator, denominator] = json as [number, number];
      return { numerator, denominator };
    },
  };
}
