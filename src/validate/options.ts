import type { Day } from "../core/dates.js";
import type { Id } from "../core/id.js";
import type { Registry } from "../core/registry.js";
import type { SeverityOverrides } from "../issues/result.js";
import type { FoundByKind, Lookup } from "../model/lookup.js";

/** Options of every validation. */
export interface ValidateOptions {
  /**
   * The day on which records came in that no dataset is around: what they report as having happened lies no later. A dataset
   * says itself when it was issued. Absent: of such records that is not judged.
   */
  asOf?: Day | undefined;
  /** Most issues to keep, 10,000 when absent; the counts stay exact. */
  maxIssues?: number | undefined;
  /** Severities that differ from the catalogue's, each with its reason. */
  severities?: SeverityOverrides | undefined;
  /**
   * What units there are, and which province a commune is in: `haicap/units`, spread with `haicap/units/former` for what
   * became of former units; absent: units are taken as they are written, communes to be where their records say.
   */
  registry?: Registry | undefined;
}

/** Options of {@link validateRecord}. */
export interface ValidateRecordOptions extends ValidateOptions {
  /** The records around it; absent: rules that need them do not judge. */
  lookup?: Lookup | undefined;
}

/** Options of {@link validateDataset}. */
export interface ValidateDatasetOptions extends ValidateOptions {
  /**
   * Which of these records the receiver already holds, so that a dataset may speak of them; absent: none. Asked once for
   * each kind, with every id that the dataset itself does not have.
   */
  known?: ((kind: keyof FoundByKind, ids: readonly Id[]) => Iterable<Id>) | undefined;
}
