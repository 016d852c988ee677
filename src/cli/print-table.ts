import { itemAt } from "../core/item-at.js";

/** Rows as text in columns, two blanks apart; the last column is not filled up. */
export function printTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)));
  return rows
    .map(
      (row) =>
        row
          .map((cell, at) => cell.padEnd(itemAt(widths, at)))
          .join("  ")
          .trimEnd() + "\n",
    )
    .join("");
}
