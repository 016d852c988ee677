/** Items that have the same dimensions. */
export interface Grouped<Item, Dimensions> {
  readonly by: Dimensions;
  /** At least one. */
  readonly items: [Item, ...Item[]];
}

/** Puts items together that have the same dimensions; an item whose dimensions are `undefined` is left aside. */
export function grouped<Item, Dimensions extends object>(
  items: Iterable<Item>,
  dimensionsOf: (item: Item) => Dimensions | undefined,
): Grouped<Item, Dimensions>[] {
  const groups = new Map<string, Grouped<Item, Dimensions>>();
  for (const item of items) {
    const by = dimensionsOf(item);
    if (by === undefined) continue;
    const key = JSON.stringify(by);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { by, items: [item] });
    else group.items.push(item);
  }
  return [...groups.values()];
}

/** The sum of whole numbers; what is not reported adds nothing. */
export function total<Item>(items: Iterable<Item>, valueOf: (item: Item) => number | undefined): number {
  let sum = 0;
  for (const item of items) sum += valueOf(item) ?? 0;
  return sum;
}

/** The sum of what was reported; `undefined` when nothing was, which is not zero. */
export function reportedTotal<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number | undefined,
): number | undefined {
  return items.some((item) => valueOf(item) !== undefined) ? total(items, valueOf) : undefined;
}

/** How many items there are for which a condition holds. */
export function howMany<Item>(items: Iterable<Item>, holds: (item: Item) => boolean): number {
  return total(items, (item) => Number(holds(item)));
}
