import type { ByteSource, Pieces } from "./byte-source.js";
import { piecesOf } from "./byte-source.js";
import type { LineChecker } from "./line-checker.js";
import { LINE_BYTES } from "./line-checker.js";
import { LineFramer } from "./line-framer.js";
import type { StopSignal, ValidateStreamOptions } from "./options.js";
import type { Read } from "./read.js";
import type { StreamedLine } from "./streamed-line.js";

/** Bytes between two looks at the clock, the signal and the progress. */
const PIECE = 64 * 1024;

/** Longest time without a turn of the event loop, in milliseconds, while someone may call it off. */
const TURN = 20;

/** Reads a source piece by piece and has its lines checked; looks at the clock, the signal and the progress in between. */
export class Reading {
  readonly #pieces: Pieces;
  readonly #options: ValidateStreamOptions;
  readonly #checker: LineChecker;
  readonly #framer: LineFramer;
  #batch: StreamedLine[] = [];
  #wanted = false;
  #rest: Uint8Array = new Uint8Array();
  #bytes = 0;
  #state: "open" | "complete" | "stopped" = "open";
  #turned = performance.now();

  constructor(source: ByteSource, checker: LineChecker, options: ValidateStreamOptions) {
    this.#pieces = piecesOf(source);
    this.#options = options;
    this.#checker = checker;
    this.#framer = new LineFramer(options.maxLineBytes ?? LINE_BYTES, (line) => {
      const checked = this.#checker.check(line);
      if (this.#wanted && checked !== undefined) this.#batch.push(checked);
    });
  }

  /** The lines that are left. */
  async *lines(): AsyncGenerator<StreamedLine, void, undefined> {
    try {
      while (this.#state === "open") {
        await this.#advance(true);
        const batch = this.#batch;
        this.#batch = [];
        yield* batch;
      }
    } finally {
      this.#stop();
    }
  }

  /** Reads what is left. */
  async readAll(): Promise<Read> {
    while (this.#state === "open") await this.#advance(false);
    return { bytes: this.#bytes, complete: this.#state === "complete" };
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

  /** Reads no further; nothing where all is read. */
  #stop(): void {
    if (this.#state !== "open") return;
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
