import type { Aggregate, AnyAggregate, Json } from "./aggregate.js";
import { byKey } from "./order.js";

/** The figures of several aggregates by name. */
export type Results<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends AnyAggregate<never, infer Result> ? Result : never;
};

/**
 * Several figures in one pass.
 *
 * @example aggregate(projects, all({ projects: count(), cost: sum((project) => project.costVnd) }))
 */
export function all<Item, const Parts extends Readonly<Record<string, AnyAggregate<Item, unknown>>>>(
  parts: Parts,
): Aggregate<Item, unknown[], Results<Parts>> {
  const sorted = Object.entries(parts).sort(byKey);
  const names = sorted.map(([name]) => name);
  const inner = sorted.map(([, part]) => part);
  const named = (values: readonly unknown[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name, at) => [name, values[at]]));
  return {
    empty: () => inner.map((part) => part.empty()),
    add(states, item) {
      inner.forEach((part, at) => (states[at] = part.add(states[at], item)));
      return states;
    },
    merge: (one, other) => inner.map((part, at) => part.merge(one[at], other[at])),
    finish: (states) => named(inner.map((part, at) => part.finish(states[at]))) as Results<Parts>,
    toJSON: (states) => named(inner.map((part, at) => part.toJSON(states[at]))) as Json,
    fromJSON: (json) =>
      names.map((name, at) => inner[at]?.fromJSON((json as Readonly<Record<string, Json>>)[name] ?? null)),
  };
}
