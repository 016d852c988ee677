/** Sorts texts by their code units: the same in every locale. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Sorts the entries of a Map by key. */
export function byKey(one: readonly [string, unknown], other: readonly [string, unknown]): number {
  return byText(one[0], other[0]);
}

/**
 * Sorts rows by columns, the first the most telling; `-` before a name sorts downward. A value that is absent comes last;
 * numbers sort as numbers, truth before falsehood.
 */
export function sortRows<Row extends object>(
  rows: Row[],
  ...columns: readonly (string & (keyof Row | `-${keyof Row & string}`))[]
): Row[] {
  const keys = columns.map((column) => {
    const down = column.startsWith("-");
    return { name: (down ? column.slice(1) : column) as keyof Row, sign: down ? -1 : 1 };
  });
  return rows.sort((one, other) => {
    for (const { name, sign } of keys) {
      const order = compare(one[name], other[name], sign);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function compare(one: unknown, other: unknown, sign: number): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  if (typeof one === "number" && typeof other === "number") return (one - other) * sign;
  return byText(one as string, other as string) * sign;
}
