import type { Issue } from "../../issues/issue.js";
import type { StreamEntry } from "../../model/stream.js";

/** A line with an entry that has no error; warnings may remain. */
export interface ValidLine {
  ok: true;
  /** Number of the line, from 1. */
  line: number;
  entry: StreamEntry;
  /** What is known about the line when it is read. What other lines decide stands in the report alone. */
  issues: Issue[];
}

/** A line that is not what it should be. */
export interface FaultyLine {
  ok: false;
  /** Number of the line, from 1. */
  line: number;
  /** The line as it was sent, to be returned; bytes that are no UTF-8 as U+FFFD, too long a line cut to its first 1,000 bytes. */
  text: string;
  issues: Issue[];
}

/** One line of a stream with its issues. */
export type StreamedLine = ValidLine | FaultyLine;
