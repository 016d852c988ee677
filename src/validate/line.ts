import { isRecordKind } from "../core/record-kind.js";
import type { Subject } from "../issues/collector.js";
import { IssueCollector } from "../issues/collector.js";
import { foundOf, typeOfValue } from "../issues/found.js";
import type { Result } from "../issues/result.js";
import { DatasetHeaderSchema } from "../model/dataset.js";
import type { StreamEntry } from "../model/stream.js";
import type { ValidateOptions } from "./options.js";
import { reportUnknownKind, validateInto } from "./record.js";
import { checkStructure } from "./structure.js";

/**
 * Reads and validates one line of NDJSON: the header of a dataset or one record. Never throws.
 *
 * @example parseLine('{"record":"source","id":"12/s","form":"register","language":"vi"}')
 */
export function parseLine(line: string, options: ValidateOptions = {}): Result<StreamEntry> {
  const collector = new IssueCollector(options);
  const value = readObject(line, { base: "" }, collector);
  if (value === undefined) return collector.result(undefined as never);
  const { record: kind, ...record } = value;
  if (kind === "dataset") {
    checkStructure(DatasetHeaderSchema, record, (code, pointer, params) => {
      collector.add({ base: "" }, code, pointer, params);
    });
  } else if (kind === undefined) collector.add({ base: "" }, "missing_field", "/record", { field: "record" });
  else if (isRecordKind(kind)) validateInto(kind, record, options, collector);
  else reportUnknownKind(kind, "/record", collector);
  return collector.result({ kind, record } as unknown as StreamEntry);
}

/** The object that a line of JSON is; `undefined` and an issue where it is none. */
export function readObject(
  line: string,
  subject: Subject,
  collector: IssueCollector,
): Record<string, unknown> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    collector.add(subject, "invalid_json", "", { found: foundOf(line) });
    return undefined;
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  collector.add(subject, "wrong_type", "", { expected: "object", found: typeOfValue(value) });
  return undefined;
}
