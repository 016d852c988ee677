/** The plain table: insertions, deletions, changes, swaps of neighbours. */
export function slowDistance(one: string, other: string): number {
  const rows: number[][] = [];
  for (let i = 0; i <= one.length; i++) {
    const row: number[] = [];
    for (let j = 0; j <= other.length; j++) {
      let cost = i === 0 ? j : j === 0 ? i : Infinity;
      if (i > 0 && j > 0) {
        const change = one[i - 1] === other[j - 1] ? 0 : 1;
        const above = rows[i - 1] ?? [];
        cost = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
        const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        if (isSwap) cost = Math.min(cost, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    rows.push(row);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
