import type { Issue } from "../../issues/issue.js";
import type { IssueCounts } from "../../issues/result.js";
import type { DatasetHeader } from "../../model/dataset.js";
import type { NamesState } from "./names.js";
import type { OthersState } from "./others.js";
import type { Read } from "./read.js";

/** Where a part of a stream stands in the whole. */
export interface PartPlace {
  /** Whether the stream begins with it. */
  readonly isBeginning: boolean;
  /** What the dataset said about itself before; absent: nothing. */
  readonly header?: DatasetHeader | undefined;
}

/** What was found in a part of a stream: plain data, for another thread to merge. Lines are counted from the part's own first. */
export interface StreamPart extends Read {
  readonly lines: number;
  readonly records: number;
  readonly faultyLines: number;
  readonly issues: readonly Issue[];
  readonly counts: IssueCounts;
  readonly names: NamesState;
  readonly others: OthersState;
  /** The header that was in force before it and after it; absent: none. */
  readonly headers: {
    readonly before?: DatasetHeader | undefined;
    readonly after?: DatasetHeader | undefined;
  };
}
