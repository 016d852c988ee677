import type { RecordKind } from "../../core/record-kind.js";
import type { IssueCollector, Subject } from "../../issues/collector.js";
import { catalog } from "../../model/catalog.js";
import { checkRecord } from "../record.js";
import { collect } from "./collect.js";
import { guardsOfRecords } from "./guard.js";

/**
 * Does what {@link checkRecord} does, for values that `JSON.parse` gives: a sound record meets no zod, of another one zod sees
 * only the parts that are wrong. `isPlain`: it stands on a line with plain texts.
 */
export function checkParsedRecord(
  kind: RecordKind,
  value: unknown,
  subject: Subject,
  collector: IssueCollector,
  isPlain = false,
): boolean {
  const { schema } = catalog[kind];
  if (guardsOfRecords(isPlain)?.get(schema)?.(value) === true) return true;
  const guards = guardsOfRecords();
  if (guards === undefined) return checkRecord(kind, value, subject, collector);
  let isReadable = true;
  collect(schema, value, guards, (code, pointer, params) => {
    isReadable &&= code === "unknown_key";
    collector.add(subject, code, pointer, params);
  });
  return isReadable;
}
