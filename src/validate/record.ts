import type { RecordKind } from "../core/record-kind.js";
import { isRecordKind, recordKinds } from "../core/record-kind.js";
import { present } from "../core/present.js";
import { mostSimilar } from "../core/similar.js";
import type { Subject } from "../issues/collector.js";
import { IssueCollector } from "../issues/collector.js";
import { foundOf } from "../issues/found.js";
import type { Result } from "../issues/result.js";
import { catalog } from "../model/catalog.js";
import type { Lookup } from "../model/lookup.js";
import type { AnyRecord, RecordByKind } from "../model/record.js";
import { applyRules } from "./apply-rules.js";
import type { ValidateRecordOptions } from "./options.js";
import { readable } from "./readable.js";
import { checkStructure } from "./structure.js";

/** Finds no other record. */
export const nothingAround: Lookup = { find: () => undefined, visitOf: () => undefined };

/**
 * Validates one record: its structure, and every rule that needs no other record than those `lookup` finds. The value of
 * the result is the value that was given, not a copy. Never throws.
 *
 * @example
 * const result = validateRecord("gift", value);
 * if (!result.ok) for (const issue of result.issues) console.log(formatIssue(issue, "vi"));
 */
export function validateRecord<Kind extends RecordKind>(
  kind: Kind,
  value: unknown,
  options: ValidateRecordOptions = {},
): Result<RecordByKind[Kind]> {
  const collector = new IssueCollector(options);
  if (isRecordKind(kind)) validateInto(kind, value, options, collector);
  else reportUnknownKind(kind, "", collector);
  return collector.result(value as RecordByKind[Kind]);
}

/** Validates one record and adds what is noticed to a collector. */
export function validateInto(
  kind: RecordKind,
  value: unknown,
  { lookup = nothingAround, asOf, registry }: ValidateRecordOptions,
  collector: IssueCollector,
): void {
  const subject = subjectOf(kind, value, "");
  if (!checkRecord(kind, value, subject, collector)) return;
  readable(subject, collector, () => {
    applyRules(kind, value as AnyRecord, { lookup, ...present({ asOf, registry }) }, subject, collector);
  });
}

/** Reports the differences of a value from the schema of its kind; `true` when the rules can read it. */
export function checkRecord(
  kind: RecordKind,
  value: unknown,
  subject: Subject,
  collector: IssueCollector,
): boolean {
  let readable = true;
  checkStructure(catalog[kind].schema, value, (code, pointer, params) => {
    readable &&= code === "unknown_key";
    collector.add(subject, code, pointer, params);
  });
  return readable;
}

/** What issues about a value are about: its kind, and its name where one can be read. */
export function subjectOf(kind: RecordKind, value: unknown, base: string): Subject {
  try {
    const key = (value as Readonly<Record<string, unknown>>)[catalog[kind].key];
    return typeof key === "string" && key.length <= 300 ? { kind, recordId: key, base } : { kind, base };
  } catch {
    // Nothing has no key, and getters and proxies may throw anything.
    return { kind, base };
  }
}

/** Reports a kind of record that does not exist. */
export function reportUnknownKind(
  kind: unknown,
  pointer: string,
  collector: IssueCollector,
  subject: Subject = { base: "" },
): void {
  const similar = typeof kind === "string" ? mostSimilar(kind, recordKinds) : undefined;
  collector.add(subject, "unknown_kind", pointer, {
    found: foundOf(kind),
    ...present({ similar }),
  });
}
