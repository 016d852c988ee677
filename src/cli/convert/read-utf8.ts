import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { InputError, notUtf8 } from "./input-error.js";

const NEWLINE = 10;

/** The bytes of a file in pieces that end with a line, each checked to be UTF-8. */
export async function* readUtf8(path: string): AsyncGenerator<Buffer> {
  let line = 1;
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    // no byte of a longer UTF-8 sequence equals a newline
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    rest.push(end === 0 ? chunk : chunk.subarray(0, end));
    if (end === 0) continue;
    const piece = Buffer.concat(rest);
    rest = end < chunk.length ? [chunk.subarray(end)] : [];
    line += check(piece, line);
    yield piece;
  }
  const last = Buffer.concat(rest);
  check(last, line);
  if (last.length > 0) yield last;
}

/** How many lines end in a piece; throws where one is not UTF-8. */
function check(piece: Buffer, line: number): number {
  const isValid = isUtf8(piece);
  let lines = 0;
  for (
    let start = 0, end = piece.indexOf(NEWLINE);
    start < piece.length;
    end = piece.indexOf(NEWLINE, start)
  ) {
    const next = end < 0 ? piece.length : end + 1;
    if (!isValid && !isUtf8(piece.subarray(start, next))) {
      throw new InputError(line + lines, notUtf8);
    }
    if (end >= 0) lines++;
    start = next;
  }
  return lines;
}
