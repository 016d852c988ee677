import type { Day, PartialDay } from "../core/dates.js";
import type { RecordKind } from "../core/record-kind.js";
import type { Registry } from "../core/registry.js";
import type { IssueCode } from "../issues/issue.js";
import type { IssueParams } from "../issues/params.js";
import type { DatasetHeader } from "../model/dataset.js";
import type { FoundByKind, Lookup } from "../model/lookup.js";
import type { RecordByKind } from "../model/record.js";

/** What a rule may look at beside its record. */
export interface RuleContext {
  readonly kind: RecordKind;
  /** The records around it; of a record validated on its own, none. */
  readonly lookup: Lookup;
  /** The day of the record, its own or inherited; absent: none is known. */
  readonly date?: PartialDay;
  /** The day on which a record without a header came in; absent: not known. */
  readonly asOf?: Day;
  /** What the dataset says about itself; absent: a record on its own, or a dataset that says it wrongly. */
  readonly header?: DatasetHeader;
  /** What units there are; absent: units are taken as they are written. */
  readonly registry?: Registry;
}

/** Takes an issue of one code at a pointer within the record. */
export type Report<Code extends IssueCode> = (pointer: string, params: IssueParams[Code]) => void;

/** One rule: one code, the kinds it looks at, one check of a record whose structure is sound. */
export interface Rule<Code extends IssueCode = IssueCode, Kind extends RecordKind = RecordKind> {
  readonly code: Code;
  /** The kinds it looks at; `every`: all of them. */
  readonly kinds: readonly Kind[] | "every";
  /** The kinds of other records it looks up, beside those that its record inherits from; absent: it looks at its record alone. */
  readonly reads?: readonly (keyof FoundByKind)[];
  readonly check: (record: RecordByKind[Kind], report: Report<Code>, context: RuleContext) => void;
}
