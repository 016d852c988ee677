/** A cell: column and row from 0. */
export interface CellPlace {
  readonly column: number;
  readonly row: number;
}

/** Rows and columns that a sheet can have. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** The letters of a column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return letters;
}

/** The address of a cell within its sheet: `C7`. */
export function addressOf({ column, row }: CellPlace): string {
  return columnLetters(column) + String(row + 1);
}

/** The cell of an address; `undefined` when it is none. */
export function parseAddress(address: string): CellPlace | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (match === null) return undefined;
  const [, letters = "", digits = ""] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return column > MOST_COLUMNS || row > MOST_ROWS ? undefined : { column: column - 1, row: row - 1 };
}

/** The address of a cell in its workbook, as formulas write it: `'Kiến nghị'!C7`. */
export function cellName(sheet: string, place: CellPlace): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !/^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$|^[Rr]\d*[Cc]\d*$/.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${addressOf(place)}`;
}

/** The sheet and cell that {@link cellName} wrote; `undefined` when it is none. */
export function parseCellName(
  name: string,
): { readonly sheet: string; readonly place: CellPlace } | undefined {
  const at = name.lastIndexOf("!");
  const place = parseAddress(name.slice(at + 1));
  if (at < 0 || place === undefined) return undefined;
  const written = name.slice(0, at);
  const isQuoted = written.length > 1 && written.startsWith("'") && written.endsWith("'");
  return { sheet: isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written, place };
}
