import type { ByteSource, Pieces } from "./stream/byte-source.js";
import { piecesOf } from "./stream/byte-source.js";
import { LINE_BYTES, LineChecker } from "./stream/line-checker.js";
import { LineFramer } from "./stream/line-framer.js";
import type { StopSignal, ValidateStreamOptions } from "./stream/options.js";
import type { StreamReport } from "./stream/report.js";
import type { StreamedLine } from "./stream/streamed-line.js";

export type { ByteReader, ByteSource, ReadableBytes } from "./stream/byte-source.js";
export type { KnownInBatches } from "./stream/names.js";
export type { StopSignal, StreamProgress, ValidateStreamOptions } from "./stream/options.js";
export type { StreamReport } from "./stream/report.js";
export type { FaultyLine, StreamedLine, ValidLine } from "./stream/streamed-line.js";

/** A stream under validation. Iterate over its lines, or ask for the report alone. */
export interface ValidatedStream extends AsyncIterable<StreamedLine> {
  /** Reads what is left of the stream, and says what was found in all of it. */
  report(): Promise<StreamReport>;
}

/** Bytes between two looks at the clock, the signal and the progress. */
const PIECE = 64 * 1024;

/** Longest time without a turn of the event loop, in milliseconds, while someone may call it off. */
const TURN = 20;

/**
 * Validates NDJSON in the stream form, whatever its length: every line is given with its issues, so that good records can be
 * stored and bad lines returned, and one report at the end says what the lines say together — ids used twice, references
 * that lead nowhere, rules over several records. Records stand alone on their lines, see {@link normalise}. Throws only what
 * the source or a function of the options throws.
 *
 * @example
 * const stream = validateStream(createReadStream("records.ndjson"));
 * for await (const line of stream) if (line.ok) await store(line.entry);
 * const report = await stream.report();
 */
export function validateStream(source: ByteSource, options: ValidateStreamOptions = {}): ValidatedStream {
  const reading = new Reading(piecesOf(source), options);
  return {
    [Symbol.asyncIterator]: () => reading.lines(),
    report: () => reading.report(),
  };
}

class Reading {
  readonly #pieces: Pieces;
  readonly #options: ValidateStreamOptions;
  readonly #checker: LineChecker;
  readonly #framer: LineFramer;
  #batch: StreamedLine[] = [];
  #wanted = false;
  #rest: Uint8Array = new Uint8Array();
  #bytes = 0;
  #state: "open" | "complete" | "stopped" = "open";
  #report: Promise<StreamReport> | undefined;
  #turned = performance.now();

  constructor(pieces: Pieces, options: ValidateStreamOptions) {
    this.#pieces = pieces;
    this.#options = options;
    this.#checker = new LineChecker(options);
    this.#framer = new LineFramer(options.maxLineBytes ?? LINE_BYTES, (line) => {
      const checked = this.#checker.check(line);
      if (this.#wanted && checked !== undefined) this.#batch.push(checked);
    });
  }

  async *lines(): AsyncGenerator<StreamedLine, void, undefined> {
    let isDone = false;
    try {
      while (this.#state === "open") {
        await this.#advance(true);
        const batch = this.#batch;
        this.#batch = [];
        yield* batch;
      }
      isDone = true;
    } finally {
      if (!isDone) this.#stop();
    }
  }

  report(): Promise<StreamReport> {
    this.#report ??= this.#readAll();
    return this.#report;
  }

  async #readAll(): Promise<StreamReport> {
    while (this.#state === "open") await this.#advance(false);
    return this.#checker.report(this.#state === "complete", this.#bytes);
  }

  /** Checks the next piece of the stream. */
  async #advance(wanted: boolean): Promise<void> {
    const { signal, onProgress } = this.#options;
    if (signal !== undefined && performance.now() - this.#turned > TURN) await this.#turn();
    const piece = signal?.aborted === true ? undefined : await this.#nextPiece();
    if (signal?.aborted === true) {
      this.#stop();
      return;
    }
    this.#wanted = wanted;
    if (piece === undefined) {
      this.#framer.end();
      this.#state = "complete";
    } else {
      this.#bytes += piece.length;
      this.#framer.push(piece);
    }
    const { lines, records, all } = this.#checker;
    const { error, warning, info } = all.counts;
    onProgress?.({ bytes: this.#bytes, lines, records, issues: error + warning + info });
  }

  async #nextPiece(): Promise<Uint8Array | undefined> {
    while (this.#rest.length === 0) {
      const chunk = await unlessStopped(this.#pieces.next(), this.#options.signal);
      if (chunk === undefined) return undefined;
      this.#rest = chunk;
    }
    const piece = this.#rest.subarray(0, PIECE);
    this.#rest = this.#rest.subarray(PIECE);
    return piece;
  }

  /** Lets timers and events have their turn: a source in memory would never do so. */
  async #turn(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    this.#turned = performance.now();
  }

  #stop(): void {
    if (this.#state === "complete") return;
    this.#state = "stopped";
    this.#pieces.cancel();
  }
}

/** What is waited for, or `undefined` as soon as the signal stops the waiting. */
function unlessStopped<T>(waited: Promise<T>, signal: StopSignal | undefined): Promise<T | undefined> {
  if (signal === undefined) return waited;
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      resolve(undefined);
    };
    signal.addEventListener("abort", stop);
    waited.then(resolve, reject).finally(() => {
      signal.removeEventListener("abort", stop);
    });
  });
}
