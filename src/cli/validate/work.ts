import type { FoundBefore, StreamPart } from "../../validate/stream/part.js";
import type { FileReport } from "./file-report.js";
import type { FileRange } from "./split-file.js";

/** What one worker is asked to read: a file, or a range of it after others. */
export interface Work {
  readonly file: string;
  readonly part?: { readonly range: FileRange; readonly before: FoundBefore };
}

/** What a worker is told. `stop`: it ends what it is at, and says what it has found so far. */
export type Order = { readonly work: Work } | "stop";

/** What came of some work; `unreadable`: the file could not be read. */
export type Outcome = { readonly report?: FileReport; readonly part?: StreamPart } | "unreadable";

/** What a worker says: bytes that were read since it last said so, or what came of its work. */
export type Message = { readonly bytes: number } | { readonly outcome: Outcome };
