/**
 * A text as a cell of CSV: one that is empty, or that a spreadsheet would run because it begins with `=`, `+`, `-`, `@`, a
 * tab or a line break, gets an apostrophe in front, and so does one that begins with apostrophes before these. Nothing
 * else changes, so that {@link unguarded} gives back every text.
 *
 * @example guarded("=1+1") // "'=1+1"
 */
export function guarded(text: string): string {
  return GUARDED.test(text) ? `'${text}` : text;
}

/** The text of a cell that {@link guarded} wrote. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && GUARDED.test(cell) ? cell.slice(1) : cell;
}

// The wide forms too: spreadsheets of East Asian languages read them as the narrow ones.
const GUARDED = /^'*(?:[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]|$)/;
