import type { Aggregate } from "./aggregate.js";

/** The figure over those items for which a condition holds. */
export function filter<Item, State, Result>(
  holds: (item: Item) => boolean,
  inner: Aggregate<Item, State, Result>,
): Aggregate<Item, State, Result> {
  return { ...inner, add: (state, item) => (holds(item) ? inner.add(state, item) : state) };
}

/** The figure over what every item is turned into. */
export function map<Item, Inner, State, Result>(
  turn: (item: Item) => Inner,
  inner: Aggregate<Inner, State, Result>,
): Aggregate<Item, State, Result> {
  return { ...inner, add: (state, item) => inner.add(state, turn(item)) };
}

/** The figure over all the things that the items hold: the stops of visits, the fields of findings. */
export function each<Item, Inner, State, Result>(
  partsOf: (item: Item) => Iterable<Inner> | undefined,
  inner: Aggregate<Inner, State, Result>,
): Aggregate<Item, State, Result> {
  return {
    ...inner,
    add(state, item) {
      let next = state;
      for (const part of partsOf(item) ?? []) next = inner.add(next, part);
      return next;
    },
  };
}

/** The figure, turned into something else once it is finished. */
export function finishWith<Item, State, Result, Other>(
  inner: Aggregate<Item, State, Result>,
  turn: (result: Result) => Other,
): Aggregate<Item, State, Other> {
  return { ...inner, finish: (state) => turn(inner.finish(state)) };
}
