import type { Id } from "../core/id.js";
import type { RecordKind } from "../core/record-kind.js";
import { collections, recordKinds } from "../core/record-kind.js";
import { present } from "../core/present.js";
import type { Subject } from "../issues/collector.js";
import { IssueCollector } from "../issues/collector.js";
import { foundOf, typeOfValue } from "../issues/found.js";
import type { Result } from "../issues/result.js";
import type { Dataset, DatasetHeader } from "../model/dataset.js";
import { COLLECTION_LENGTH, DatasetHeaderSchema, formatVersion } from "../model/dataset.js";
import { valuesAt } from "../model/field.js";
import type { FoundByKind, Lookup } from "../model/lookup.js";
import { lookupIn } from "../model/lookup.js";
import type { AnyRecord } from "../model/record.js";
import type { Reference } from "../rules/reference.js";
import { referencesOf } from "../rules/reference.js";
import { applyDatasetRules } from "./apply-dataset-rules.js";
import { applyRules } from "./apply-rules.js";
import { reportDuplicates } from "./duplicate.js";
import type { ValidateDatasetOptions } from "./options.js";
import { readable } from "./readable.js";
import { checkRecord, subjectOf } from "./record.js";
import type { Sound } from "./sound.js";
import { datasetOf } from "./sound.js";
import { checkStructure, reportUnknownKeys } from "./structure.js";

type Bag = Readonly<Record<string, unknown>>;

/**
 * Validates a dataset: its header, every record, ids, references and rules across records. The value of the result is the
 * value that was given, not a copy. Never throws.
 *
 * @example
 * const result = validateDataset(JSON.parse(text));
 * console.log(result.ok, result.counts);
 */
export function validateDataset(value: unknown, options: ValidateDatasetOptions = {}): Result<Dataset> {
  const collector = new IssueCollector(options);
  const missing = readable({ base: "" }, collector, () =>
    isObject(value, collector) ? validateParts(value, options, collector) : [],
  );
  // Outside the guard: what the caller's own function throws is the caller's.
  reportMissing(missing ?? [], options, collector);
  return collector.result(value as Dataset);
}

function isObject(value: unknown, collector: IssueCollector): value is Bag {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  collector.add({ base: "" }, "wrong_type", "", { expected: "object", found: typeOfValue(value) });
  return false;
}

/** Validates header, records and rules; returns the references that lead to no record of the dataset. */
function validateParts(dataset: Bag, options: ValidateDatasetOptions, collector: IssueCollector): Missing[] {
  if (dataset.haicap !== formatVersion && dataset.haicap !== undefined) {
    const params = { supported: formatVersion, found: foundOf(dataset.haicap) };
    collector.add({ base: "" }, "unsupported_version", "/haicap", params);
    return [];
  }
  const header = validateHeader(dataset, collector);
  const broken = new Set<string>();
  const sound = recordKinds.flatMap((kind) =>
    soundRecords(kind, dataset[collections[kind]], broken, collector),
  );
  reportDuplicates(sound, collector);
  const lookup = lookupIn(datasetOf(sound));
  const around = { lookup, ...present({ asOf: options.asOf, registry: options.registry, header }) };
  for (const { kind, record, subject } of sound) applyRules(kind, record, around, subject, collector);
  applyDatasetRules(sound, around, collector);
  // A record that is there but faulty has its own issues: references to it lead somewhere.
  return missingReferences(sound, lookup).filter(({ kind, id }) => !broken.has(`${kind}:${id}`));
}

const collectionNames: readonly string[] = Object.values(collections);

/** Reports what is wrong about the header, and returns it when nothing is. */
function validateHeader(dataset: Bag, collector: IssueCollector): DatasetHeader | undefined {
  const fields = Object.keys(DatasetHeaderSchema.shape);
  const header: Record<string, unknown> = {};
  const unknown: string[] = [];
  for (const [key, value] of Object.entries(dataset)) {
    if (fields.includes(key)) header[key] = value;
    else if (!collectionNames.includes(key)) unknown.push(key);
  }
  reportUnknownKeys(unknown, [...fields, ...collectionNames], [], (code, pointer, params) => {
    collector.add({ base: "" }, code, pointer, params);
  });
  let faults = 0;
  checkStructure(DatasetHeaderSchema, header, (code, pointer, params) => {
    faults += 1;
    collector.add({ base: "" }, code, pointer, params);
  });
  return faults === 0 ? (header as unknown as DatasetHeader) : undefined;
}

/** The records of a collection that rules can read. The names of the others are added to `broken`. */
function soundRecords(
  kind: RecordKind,
  value: unknown,
  broken: Set<string>,
  collector: IssueCollector,
): Sound[] {
  const base = "/" + collections[kind];
  const about = { base };
  if (value === undefined) return [];
  if (!Array.isArray(value))
    collector.add(about, "wrong_type", "", { expected: "list", found: typeOfValue(value) });
  else if (value.length === 0) collector.add(about, "empty_list", "", {});
  else if (value.length > COLLECTION_LENGTH)
    collector.add(about, "too_many_items", "", { max: COLLECTION_LENGTH, found: value.length });
  else {
    const sound: Sound[] = [];
    for (const [index, record] of value.entries()) {
      const subject = subjectOf(kind, record, `${base}/${String(index)}`);
      if (checkRecord(kind, record, subject, collector))
        sound.push({ kind, record: record as AnyRecord, subject });
      else {
        broken.add(`${kind}:${subject.recordId ?? ""}`);
        for (const [, id] of valuesAt(record, ["stops", "*", "id"])) broken.add(`stop:${String(id)}`);
      }
    }
    return sound;
  }
  return [];
}

/** A reference that leads to no record of the dataset. */
interface Missing extends Reference {
  readonly subject: Subject;
}

function missingReferences(sound: readonly Sound[], lookup: Lookup): Missing[] {
  return sound.flatMap(({ kind, record, subject }) =>
    referencesOf(kind, record)
      .filter((reference) => lookup.find(reference.kind, reference.id) === undefined)
      .map((reference) => ({ ...reference, subject })),
  );
}

/** Reports the missing records that the receiver does not hold either. */
function reportMissing(
  missing: readonly Missing[],
  { known }: ValidateDatasetOptions,
  collector: IssueCollector,
): void {
  const held = known ? heldRecords(missing, known) : new Set<string>();
  for (const { kind, id, pointer, subject } of missing)
    if (!held.has(`${kind}:${id}`)) collector.add(subject, "reference_not_found", pointer, { kind, id });
}

function heldRecords(
  missing: readonly Missing[],
  known: NonNullable<ValidateDatasetOptions["known"]>,
): ReadonlySet<string> {
  const idsByKind = new Map<keyof FoundByKind, Set<Id>>();
  for (const { kind, id } of missing) idsByKind.set(kind, (idsByKind.get(kind) ?? new Set()).add(id));
  const held = new Set<string>();
  for (const [kind, ids] of idsByKind) for (const id of known(kind, [...ids])) held.add(`${kind}:${id}`);
  return held;
}
