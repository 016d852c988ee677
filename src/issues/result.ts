import type { IssueSeverity } from "../codes/issue-severity.js";
import type { Issue, IssueCode } from "./issue.js";

/** How many issues there were; exact even where not all of them were kept. */
export interface IssueCounts {
  /** Number of errors, kept or not. */
  error: number;
  /** Number of warnings, kept or not. */
  warning: number;
  /** Number of notes, kept or not. */
  info: number;
  /** Per code, those that occurred. */
  byCode: Partial<Record<IssueCode, number>>;
}

/** A changed severity and why it was changed. */
export interface SeverityOverride {
  /** `off`: the issue is neither kept nor counted. */
  severity: IssueSeverity | "off";
  /** Why, in words; stands in the result. */
  reason: string;
}

/** Severities that differ from the catalogue's, by code. Codes of the layer `structure` cannot be changed. */
export type SeverityOverrides = Partial<Record<IssueCode, SeverityOverride>>;

interface Outcome {
  /** What was noticed; at most 1,000 a code and 10,000 in all are kept. */
  issues: Issue[];
  counts: IssueCounts;
  /** The overrides that were in force; absent: none. */
  overrides?: SeverityOverrides;
}

/** An answer without an error; warnings may remain. */
export interface Success<T> extends Outcome {
  /** No error; warnings may remain. */
  ok: true;
  /** What was asked for. */
  value: T;
}

/** A refusal: at least one issue is an error. */
export interface Failure extends Outcome {
  /** At least one error. */
  ok: false;
  /** Never there. */
  value?: undefined;
}

/** The answer of every function that may refuse. `ok` narrows it. */
export type Result<T> = Success<T> | Failure;
