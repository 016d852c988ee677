const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The bytes of one line, without its end. Valid until the next call of the framer. */
export interface Line {
  readonly bytes: Uint8Array;
  /** How long the line is; longer than `bytes` where it was over the limit and only its beginning was kept. */
  readonly length: number;
  /** Whether a line feed ended it. */
  readonly ended: boolean;
}

/** What is kept of a line over the limit, in bytes, to show what it is. */
const BEGINNING = 1000;

/** Cuts a stream of bytes into lines, whatever the borders of its chunks. Holds one unfinished line and no more of it than the limit. */
export class LineFramer {
  readonly #limit: number;
  readonly #beginning: number;
  readonly #take: (line: Line) => void;
  #parts: Uint8Array[] = [];
  #length = 0;
  /** The last byte of the line so far, which is not kept of one over the limit. */
  #last: number | undefined;

  constructor(limit: number, take: (line: Line) => void) {
    this.#limit = limit;
    this.#beginning = Math.min(BEGINNING, limit);
    this.#take = take;
  }

  /** Takes the next bytes of the stream. */
  push(chunk: Uint8Array): void {
    let start = 0;
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start);
      if (end < 0) break;
      const bytes = chunk.subarray(start, end);
      if (this.#length === 0) this.#give(bytes, end - start, bytes.at(-1), true);
      else {
        this.#keep(bytes);
        this.#giveKept(true);
      }
      start = end + 1;
    }
    if (start < chunk.length) this.#keep(chunk.subarray(start));
  }

  /** Gives the last line where no line feed ended it. */
  end(): void {
    if (this.#length > 0) this.#giveKept(false);
  }

  /** Copies, which `slice` of a Node buffer does not: the owner of a chunk may use its memory again. */
  #keep(bytes: Uint8Array): void {
    const before = this.#length;
    this.#length += bytes.length;
    this.#last = bytes.at(-1) ?? this.#last;
    // One byte more than the limit may be the carriage return.
    const room = this.#limit + 1;
    if (this.#length <= room) this.#parts.push(new Uint8Array(bytes));
    else if (before <= room)
      this.#parts = [new Uint8Array(joined([...this.#parts, bytes]).subarray(0, this.#beginning))];
  }

  #giveKept(ended: boolean): void {
    const bytes = joined(this.#parts);
    const length = this.#length;
    this.#parts = [];
    this.#length = 0;
    this.#give(bytes, length, this.#last, ended);
  }

  #give(bytes: Uint8Array, all: number, last: number | undefined, ended: boolean): void {
    const length = last === CARRIAGE_RETURN ? all - 1 : all;
    const kept = bytes.subarray(0, length <= this.#limit ? length : this.#beginning);
    this.#take({ bytes: kept, length, ended });
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1 && parts[0] !== undefined) return parts[0];
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
