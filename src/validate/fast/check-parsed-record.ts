import type { RecordKind } from "../../core/record-kind.js";
import type { IssueCollector, Subject } from "../../issues/collector.js";
import { catalog } from "../../model/catalog.js";
import { checkRecord } from "../record.js";
import { collect } from "./collect.js";
import { guardsOfRecords } from "./guard.js";

/**
 * Does what {@link checkRecord} does, for values that `JSON.parse` gives: a sound record meets no zod, of another one zod sees
 * only the parts that are wrong.
 */
export function checkParsedRecord(
  kind: RecordKind,
  value: unknown,
  subject: Subject,
  collector: IssueCollector,
): boolean {
  const guards = guardsOfRecords();
  if (guards === undefined) return checkRecord(kind, value, subject, collector);
  const { schema } = catalog[kind];
  if (guards.get(schema)?.(value) === true) return true;
  let isReadable = true;
  collect(schema, value, guards, (code, pointer, params) => {
    isReadable &&= code === "unknown_key";
    collector.add(subject, code, pointer, params);
  });
  return isReadable;
}
