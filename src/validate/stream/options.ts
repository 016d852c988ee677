import type { ValidateOptions } from "../options.js";
import type { KnownInBatches } from "./names.js";

/** How far a stream has been read. */
export interface StreamProgress {
  readonly bytes: number;
  readonly lines: number;
  readonly records: number;
  /** Issues so far, of every severity. */
  readonly issues: number;
}

/** What `validateStream` needs of an `AbortSignal`. */
export interface StopSignal {
  /** Whether it was called off. */
  readonly aborted: boolean;
  /** Asks to be told when it is called off. */
  addEventListener(type: "abort", listener: () => void): void;
  /** Takes that back. */
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Options of {@link validateStream}. */
export interface ValidateStreamOptions extends ValidateOptions {
  /**
   * Which of these records the receiver already holds; absent: none. Asked at the end, for at most 1,000 ids of one kind at a
   * time, only about records that the stream does not have.
   */
  known?: KnownInBatches | undefined;
  /** Stops the reading within 100 ms; the report then says what was found so far. */
  signal?: StopSignal | undefined;
  /** Called after each piece of at most 64 KiB. */
  onProgress?: ((progress: StreamProgress) => void) | undefined;
  /** Longest line that is read, in bytes; absent: 16 MiB. */
  maxLineBytes?: number | undefined;
}
