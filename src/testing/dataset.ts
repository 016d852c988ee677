import * as fc from "fast-check";
import type { RecordKind } from "../core/record-kind.js";
import { recordKinds } from "../core/record-kind.js";
import type { Dataset } from "../model/dataset.js";
import { DatasetHeaderSchema } from "../model/dataset.js";
import { draftOf, valueOf } from "./draft.js";
import { settleValue } from "./settle/value.js";
import { mapPlaces } from "./place.js";
import { unitPool } from "./unit-pool.js";
import type { Threads } from "./weave/weave.js";
import { weave } from "./weave/weave.js";

/** How large generated datasets are. */
export interface DatasetOptions {
  /** Most visits in one dataset; everything else grows with them. Absent: 2, some thirty records. */
  readonly visits?: number | undefined;
}

/** Most records of a kind for each visit; the kinds that are not named: 1. */
const perVisit: Readonly<Partial<Record<RecordKind, number>>> = {
  finding: 4,
  proposal: 3,
  answer: 2,
  directive: 3,
  task: 3,
  official: 2,
  document: 2,
  commune: 2,
  succession: 2,
};

/**
 * Whole datasets, consistent in themselves: ids are unique and begin with their owner, references lead to records, days
 * follow each other, statistics add up, units are real. `validateDataset` finds no error and no warning in them.
 *
 * @example
 * fc.assert(fc.property(datasets({ visits: 5 }), (dataset) => validateDataset(dataset).ok));
 */
export function datasets({ visits = 2 }: DatasetOptions = {}): fc.Arbitrary<Dataset> {
  const records = Object.fromEntries(
    recordKinds.map((kind) => {
      const maxLength = Math.ceil((perVisit[kind] ?? 1) * visits);
      const minLength = kind === "source" || kind === "visit" ? Math.min(1, maxLength) : 0;
      return [kind, fc.array(draftOf(kind), { minLength, maxLength, size: "max" })];
    }),
  );
  return fc
    .record({
      province: fc.constantFrom(...unitPool),
      header: header(),
      records: fc.record(records),
    })
    .map(weave);
}

function header(): fc.Arbitrary<Threads["header"]> {
  const schema = DatasetHeaderSchema.pick({ language: true, issuedBy: true, period: true });
  return valueOf(schema, "", "source").map(
    (value) => mapPlaces(schema, value, settleValue) as Threads["header"],
  );
}
