import type { IssueSeverity } from "../codes/issue-severity.js";
import type { RecordKind } from "../core/record-kind.js";
import type { IssueParams } from "./params.js";

/** The readable code of an issue. Never renamed within a major version. */
export type IssueCode = keyof IssueParams;

/** What was noticed, as data; the words come from `formatIssue`. */
export interface IssueOf<Code extends IssueCode> {
  /** What is wrong, readable and never renamed within a major version. */
  code: Code;
  /** How much it matters; the severity of the code unless the caller changed it. */
  severity: IssueSeverity;
  /** The kind of record it is about; absent: the document itself. */
  kind?: RecordKind;
  /** The id or code of that record; absent: it has none that can be read. */
  recordId?: string;
  /** JSON Pointer from the root of what was validated. */
  pointer: string;
  /** What was found and expected, typed by the code. */
  params: IssueParams[Code];
  /** Line of the stream, from 1; absent: no stream. */
  line?: number;
  /** Cell of the workbook, such as `Proposals!C7`; absent: no workbook. */
  cell?: string;
}

/** Any issue; `code` tells its params. */
export type Issue = { [Code in IssueCode]: IssueOf<Code> }[IssueCode];
