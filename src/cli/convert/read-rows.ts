import { Readable, pipeline } from "node:stream";
import { CsvError, type Info, parse } from "csv-parse";
import { ByteWindow } from "./byte-window.js";
import { InputError } from "./input-error.js";
import { readUtf8 } from "./read-utf8.js";

/** One row of a CSV file. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The row as it stands in the file, without its line ending. */
  readonly bytes: Uint8Array;
  /** Its line ending: `"\n"`, `"\r\n"`, or empty at the end of the file. */
  readonly ending: Uint8Array;
  /** The line it ends on, from 1. */
  readonly line: number;
  /** How many bytes of the file have been read with it. */
  readonly offset: number;
}

const LONGEST_ROW = 1 << 20;

/** The rows of a CSV file, streamed. A blank line belongs to the row after it. Throws an `InputError`. */
export async function* readRows(path: string, delimiter: string): AsyncGenerator<CsvRow> {
  const window = new ByteWindow();
  const source = Readable.from(remember(readUtf8(path), window), { objectMode: true });
  let parsed = 0;
  const parser = parse({
    delimiter,
    bom: true,
    skip_empty_lines: true,
    record_delimiter: ["\r\n", "\n", "\r"],
    max_record_size: LONGEST_ROW,
    info: true,
    // the parser is ahead of the loop: an error belongs to the row after the last one parsed
    on_record: (cells, { lines }) => {
      parsed = lines;
      return cells;
    },
  });
  // errors of the source end the parser, and the loop below throws them
  pipeline(source, parser, () => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      const whole = window.takeTo(info.bytes);
      const end = endOf(whole);
      yield {
        cells: record,
        bytes: whole.subarray(0, end),
        ending: whole.subarray(end),
        line: info.lines,
        offset: info.bytes,
      };
    }
  } catch (error) {
    throw error instanceof CsvError ? toInputError(error, parsed + 1) : error;
  }
  const tail = window.rest();
  if (tail.length > 0) yield { cells: [], bytes: tail, ending: new Uint8Array(), line: 0, offset: 0 };
}

async function* remember(pieces: AsyncIterable<Buffer>, window: ByteWindow): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    window.push(piece);
    yield piece;
  }
}

/** Where the line ending of a row begins. */
function endOf(row: Uint8Array): number {
  const end = row.at(-1) === 10 ? row.length - 1 : row.length;
  return row[end - 1] === 13 ? end - 1 : end;
}

/** `next` is the line on which the row begins that could not be read. */
function toInputError(error: CsvError, next: number): InputError {
  const details = error as CsvError & { lines: number; record?: readonly string[]; columns?: unknown };
  const line = details.lines;
  const expected = /expect (\d+)/.exec(error.message)?.[1] ?? "?";
  const found = details.record?.length ?? 0;
  if (error.code.startsWith("CSV_RECORD_INCONSISTENT")) {
    return new InputError(line, {
      vi: `có ${found} cột, cần ${expected}`,
      en: `${found} columns, expected ${expected}`,
    });
  }
  if (error.code === "CSV_MAX_RECORD_SIZE" || error.code === "CSV_QUOTE_NOT_CLOSED") {
    return new InputError(next, { vi: 'thiếu dấu " đóng', en: 'a closing " is missing' });
  }
  return new InputError(line, { vi: 'dấu " đặt sai chỗ', en: 'a " in the wrong place' });
}
