/** A JSON value: what the state of an aggregate travels as. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * A figure that can be computed in parts. `empty`, `add` and `merge` obey the laws of a commutative monoid: any partition
 * of the items, in any order, on any machine, finishes with the same bytes.
 */
export interface Aggregate<Item, State, Result> {
  /** The state before any item. */
  empty(this: void): State;
  /** The state with one more item. May change and return the state it was given. */
  add(this: void, state: State, item: Item): State;
  /** One state for the items of both. Uses both up: neither may be added to or merged again. */
  merge(this: void, one: State, other: State): State;
  /** The figure; changes nothing, so that more items may follow. */
  finish(this: void, state: State): Result;
  /** The state as JSON, keys sorted: equal items give equal bytes. */
  toJSON(this: void, state: State): Json;
  /** The state of a text that {@link Aggregate.toJSON} made, after `JSON.parse`. */
  fromJSON(this: void, json: Json): State;
}

/** An aggregate whose state only it understands. */
export type AnyAggregate<Item, Result> = Aggregate<Item, unknown, Result>;

/** The figure over all items. */
export function aggregate<Item, State, Result>(
  items: Iterable<Item>,
  { empty, add, finish }: Aggregate<Item, State, Result>,
): Result {
  let state = empty();
  for (const item of items) state = add(state, item);
  return finish(state);
}

/** The figure over items that arrive one by one: lines of a file, rows of a cursor. Holds the state only. */
export async function aggregateStream<Item, State, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  { empty, add, finish }: Aggregate<Item, State, Result>,
): Promise<Result> {
  let state = empty();
  for await (const item of items) state = add(state, item);
  return finish(state);
}
