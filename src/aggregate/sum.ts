import type { Aggregate } from "./aggregate.js";
import type { Decimal } from "./decimal.js";
import { plus, toDecimal, toNumber, zero } from "./decimal.js";

/** A sum with what it is the sum of. Zero reported and nothing reported are told apart by `reported`. */
export interface Total {
  /** Sum of the values that were reported. */
  readonly sum: number;
  /** How many items gave a value. */
  readonly reported: number;
  /** How many items gave none. */
  readonly notReported: number;
}

/** State of {@link sum}. */
export interface SumState {
  /** The sum of whole numbers, as long as it is exact. */
  whole: number;
  /** Everything else. */
  rest: Decimal;
  reported: number;
  notReported: number;
}

/**
 * The sum of a value, exact in decimals before it is rounded once at the end: no order of the items shows, and 0.1 and 0.2
 * are 0.3. What is no finite number counts as not reported.
 */
export function sum<Item>(valueOf: (item: Item) => number | undefined): Aggregate<Item, SumState, Total> {
  return {
    empty: () => ({ whole: 0, rest: zero, reported: 0, notReported: 0 }),
    add(state, item) {
      const value = valueOf(item);
      if (value !== undefined && addTo(state, value)) state.reported++;
      else state.notReported++;
      return state;
    },
    merge(one, other) {
      addTo(one, other.whole);
      one.rest = plus(one.rest, other.rest);
      one.reported += other.reported;
      one.notReported += other.notReported;
      return one;
    },
    finish: (state) => ({
      sum: toNumber(exactly(state)),
      reported: state.reported,
      notReported: state.notReported,
    }),
    toJSON(state) {
      const { digits, scale } = exactly(state);
      return [String(digits), scale, state.reported, state.notReported];
    },
    fromJSON(json) {
      const [digits, scale, reported, notReported] = json as [string, number, number, number];
      return { whole: 0, rest: { digits: BigInt(digits), scale }, reported, notReported };
    },
  };
}

function addTo(state: SumState, value: number): boolean {
  const whole = state.whole + value;
  if (Number.isInteger(value) && Number.isSafeInteger(whole)) {
    state.whole = whole;
    return true;
  }
  const exact = toDecimal(value);
  if (exact !== undefined) state.rest = plus(state.rest, exact);
  return exact !== undefined;
}

function exactly({ whole, rest }: SumState): Decimal {
  return plus(rest, { digits: BigInt(whole), scale: 0 });
}
