import fc from "fast-check";
import type { Aggregate, Json } from "haicap/aggregate";
import { aggregate } from "haicap/aggregate";
import { expect } from "vitest";

type Folded<Item, State> = (items: readonly Item[]) => State;

/**
 * The laws of {@link Aggregate}, over items in any order and any partition: a merge is associative and commutative, the empty
 * state is its identity, a state survives JSON, adding and merging agree; judged by the bytes of the state and of the figure.
 */
export function checkLaws<Item, State, Result>(
  figure: Aggregate<Item, State, Result>,
  items: fc.Arbitrary<Item[]>,
  runs = 60,
): void {
  const fold: Folded<Item, State> = (part) => {
    let state = figure.empty();
    for (const item of part) state = figure.add(state, item);
    return state;
  };
  const bytes = (state: State): string => JSON.stringify([figure.toJSON(state), figure.finish(state)]);
  const travelled = (state: State): State =>
    figure.fromJSON(JSON.parse(JSON.stringify(figure.toJSON(state))) as Json);
  const parts = fc.tuple(items, items, items);

  fc.assert(
    fc.property(parts, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), ([a, b, c], random) => {
      const whole = bytes(fold([...a, ...b, ...c]));
      const drawn = random[Symbol.iterator]();
      const shuffled = [...a, ...b, ...c]
        .map((item) => ({ item, at: Number(drawn.next().value) }))
        .sort((one, other) => one.at - other.at)
        .map(({ item }) => item);
      expect(bytes(fold(shuffled)), "order").toBe(whole);
      expect(bytes(figure.merge(figure.merge(fold(a), fold(b)), fold(c))), "left").toBe(whole);
      expect(bytes(figure.merge(fold(a), figure.merge(fold(b), fold(c)))), "right").toBe(whole);
      expect(bytes(figure.merge(figure.merge(fold(c), fold(a)), fold(b))), "turned round").toBe(whole);
      expect(bytes(figure.merge(figure.empty(), fold(a))), "empty before").toBe(bytes(fold(a)));
      expect(bytes(figure.merge(fold(a), figure.empty())), "empty after").toBe(bytes(fold(a)));
      expect(bytes(figure.merge(travelled(fold(a)), travelled(fold([...b, ...c])))), "through JSON").toBe(
        whole,
      );
      expect(JSON.stringify(aggregate([...a, ...b, ...c], figure)), "the runner").toBe(
        JSON.stringify(figure.finish(fold([...a, ...b, ...c]))),
      );
      const state = fold(a);
      expect(JSON.stringify(figure.finish(state)), "finishing changes nothing").toBe(
        JSON.stringify(figure.finish(state)),
      );
    }),
    { numRuns: runs },
  );
}
