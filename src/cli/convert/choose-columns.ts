import { isUtf8 } from "node:buffer";
import { closeSync, openSync, readSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Labels } from "../../core/locale.js";
import { InputError, notUtf8 } from "./input-error.js";

const delimiters = [",", ";", "\t"] as const;
const LONGEST_HEADER = 1 << 16;

/** How the columns of a file are separated, and where the wanted ones stand. */
export interface ChosenColumns {
  readonly delimiter: string;
  /** Position of each wanted column, in the order asked for. */
  readonly positions: readonly number[];
}

/** Finds columns by their names in the header; the separator is the one with which all are there. */
export function chooseColumns(
  path: string,
  wanted: readonly string[],
  taken: readonly string[],
): ChosenColumns {
  const line = readFirstLine(path);
  const headers = delimiters.map((delimiter) => ({ delimiter, names: split(line, delimiter) }));
  const [found] = headers.filter(({ names }) => wanted.every((name) => names.includes(normal(name))));
  if (found === undefined) {
    const { names } = headers.reduce((best, other) =>
      other.names.length > best.names.length ? other : best,
    );
    const missing = wanted.filter((name) => !names.includes(normal(name))).join(", ");
    throw new InputError(1, {
      vi: `không có cột ${missing}; có: ${names.join(", ")}`,
      en: `no column ${missing}; there are: ${names.join(", ")}`,
    } satisfies Labels);
  }
  const clash = taken.find((name) => found.names.includes(name));
  if (clash !== undefined) {
    throw new InputError(1, {
      vi: `cột ${clash} đã có; hãy dùng --prefix`,
      en: `a column ${clash} is there already; use --prefix`,
    });
  }
  return { delimiter: found.delimiter, positions: wanted.map((name) => found.names.indexOf(normal(name))) };
}

function normal(name: string): string {
  return name.normalize("NFC").trim();
}

function split(line: string, delimiter: string): string[] {
  try {
    const rows: string[][] = parse(line, { delimiter, bom: true });
    return (rows[0] ?? []).map(normal);
  } catch {
    return [];
  }
}

function readFirstLine(path: string): string {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(LONGEST_HEADER);
  const length = readSync(file, bytes);
  closeSync(file);
  if (length === 0) throw new InputError(1, { vi: "tệp trống", en: "the file is empty" });
  const end = bytes.subarray(0, length).findIndex((byte) => byte === 10 || byte === 13);
  const line = bytes.subarray(0, end < 0 ? length : end);
  // a header that does not end here may end within a letter
  if (end >= 0 && !isUtf8(line)) throw new InputError(1, notUtf8);
  return line.toString("utf8");
}
