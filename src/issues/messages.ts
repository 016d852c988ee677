import type { IssueCode } from "./issue.js";
import type { IssueParams } from "./params.js";
import type { Words } from "./words.js";

/** What each issue code says, without the place and beginning in lower case. */
export type Messages = {
  readonly [Code in IssueCode]: (params: IssueParams[Code], words: Words) => string;
};
