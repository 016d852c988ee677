import type * as fc from "fast-check";
import type { Collection, RecordKind } from "../../core/record-kind.js";
import { collections } from "../../core/record-kind.js";
import type { Dataset } from "../../model/dataset.js";
import type { IssueCode } from "../../issues/issue.js";
import { catalog } from "../../model/catalog.js";
import type { RecordByKind } from "../../model/record.js";
import { datasets } from "../dataset.js";
import type { Loose } from "../draft.js";
import { mapPlaces } from "../place.js";
import { recordOf } from "../record.js";
import { settle } from "../settle/settle.js";

/** An otherwise sound value with one fault. */
export interface Fault {
  /** A record where `kind` is given; a text: a line of a stream; bytes: a whole stream; else a dataset. */
  readonly value: unknown;
  /** The kind of the record; absent: the value is no record of its own. */
  readonly kind?: RecordKind;
  /** Where the issue stands, from the root of the value. */
  readonly pointer: string;
}

/** The generators of some issue codes. */
export type Faults<Code extends IssueCode> = Readonly<Record<Code, fc.Arbitrary<Fault>>>;

/** Records without claims and translations, which could speak of what a fault takes away. */
export function plain<Kind extends RecordKind>(kind: Kind): fc.Arbitrary<RecordByKind[Kind]> {
  const { schema } = catalog[kind];
  return recordOf(kind).map((record) => {
    const silent = mapPlaces(schema, record, ({ field, value }) =>
      (field === "claims" || field === "translations") && Array.isArray(value) ? undefined : value,
    );
    return settle(kind, silent as Loose) as RecordByKind[Kind];
  });
}

/** A fault within one record. */
export function inRecord<Kind extends RecordKind>(
  kind: Kind,
  change: Partial<RecordByKind[Kind]> | ((record: RecordByKind[Kind]) => object),
  pointer: string,
): fc.Arbitrary<Fault> {
  return plain(kind).map((record) => ({
    kind,
    value: typeof change === "function" ? change(record) : { ...record, ...change },
    pointer,
  }));
}

/** Records to add to a dataset, by kind. */
export type Additions = { readonly [K in RecordKind]?: readonly RecordByKind[K][] };

/** A fault between records: those that are added to a dataset. `in` names the one at fault, `at` the place within it. */
export function inDataset(
  additions: (dataset: Dataset) => Additions,
  { in: kind, at }: { readonly in: RecordKind; readonly at: string },
): fc.Arbitrary<Fault> {
  return datasets({ visits: 1 }).map((dataset) => {
    const value: Partial<Record<Collection, unknown>> & Dataset = { ...dataset };
    const added = additions(dataset);
    for (const [name, records] of Object.entries(added) as [RecordKind, readonly unknown[]][])
      Object.assign(value, { [collections[name]]: [...(dataset[collections[name]] ?? []), ...records] });
    const last = (value[collections[kind]] as unknown[]).length - 1;
    return { value, pointer: `/${collections[kind]}/${last}${at}` };
  });
}
