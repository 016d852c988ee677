import type { RecordKind } from "../core/record-kind.js";
import type { IssueCode } from "../issues/issue.js";
import type { IssueParams } from "../issues/params.js";
import type { Dataset } from "../model/dataset.js";
import type { AnyRecord } from "../model/record.js";
import type { UnitContext } from "./unit.js";

/** Where what came first stands: the pointer from the root, and in a stream the line. */
export interface First {
  readonly first: string;
  readonly firstLine?: number;
}

/** What a rule over a whole dataset may look at beside its records. */
export interface DatasetContext extends UnitContext {
  /** Where another record of the dataset stands, or a value at a pointer within it. */
  readonly firstAt: (record: AnyRecord, pointer?: string) => First;
}

/** Takes an issue of one code about a record, at a pointer within it. */
export type DatasetReport<Code extends IssueCode> = (
  record: AnyRecord,
  pointer: string,
  params: IssueParams[Code],
) => void;

/** A rule that compares records with one another: those of a dataset that are sound and not withdrawn. */
export interface DatasetRule<Code extends IssueCode = IssueCode> {
  readonly code: Code;
  /** The kinds it compares. */
  readonly kinds: readonly RecordKind[];
  readonly check: (dataset: Partial<Dataset>, report: DatasetReport<Code>, context: DatasetContext) => void;
}

/** The items that have the same key, in the order of their first; `undefined`: has none. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
