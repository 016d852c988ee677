import type { Issue } from "../../issues/issue.js";
import type { IssueCounts } from "../../issues/result.js";
import type { DatasetHeader } from "../../model/dataset.js";
import type { KeptText } from "./kept-lookup.js";
import type { NamesState } from "./names.js";
import type { OthersState, RecordsBefore } from "./others.js";
import type { Read } from "./read.js";

/** Where a part of a stream stands in the whole. */
export interface PartPlace {
  /** Whether the stream begins with it. */
  readonly isBeginning: boolean;
  /** What the dataset said about itself before; absent: nothing. */
  readonly header?: DatasetHeader | undefined;
}

/** What was found in the parts that are merged, as far as those behind them need it: plain data, for another thread. */
export interface FoundBefore {
  /** What the names of all parts are kept by. */
  readonly seed: Uint32Array;
  /** How many more records may be kept. */
  readonly room: number;
  /** How many records that rules look up come before the first of these. */
  readonly start: number;
  readonly records: readonly KeptText[];
}

/** A part of a stream with what those before it tell it. */
export interface PlacedPart extends PartPlace {
  readonly seed: Uint32Array;
  readonly before: RecordsBefore;
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
