import type { StreamReport } from "../../validate/stream.js";

/** What was found in one file. A document has no lines. */
export interface FileReport extends StreamReport {
  /** The file as it was called: `-` for standard input. */
  readonly file: string;
}
