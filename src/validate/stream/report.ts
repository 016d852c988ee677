import type { Issue } from "../../issues/issue.js";
import type { IssueCounts, SeverityOverrides } from "../../issues/result.js";

/** What was found in a whole stream. */
export interface StreamReport {
  /** No error, and read to its end. */
  ok: boolean;
  /** `false`: stopped before its end; references that led to later lines are then not judged. */
  complete: boolean;
  /** What was noticed, by line; at most 1,000 a code and 10,000 in all are kept. */
  issues: Issue[];
  /** Exact even where not all issues were kept. */
  counts: IssueCounts;
  /** The overrides that were in force; absent: none. */
  overrides?: SeverityOverrides;
  bytes: number;
  /** Lines, blank ones included. */
  lines: number;
  /** Lines that name a kind of record, sound or not. */
  records: number;
  /** Lines with at least one error that shows in the line itself. */
  faultyLines: number;
  /** Records whose relation to other records could not be judged because too many had to be kept. */
  unjudged: number;
}
