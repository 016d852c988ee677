import type * as z from "zod";
import type { Locale } from "../core/locale.js";
import { parsePointer } from "../core/pointer.js";
import type { RecordKind } from "../core/record-kind.js";
import { formatIssue } from "../issues/format.js";
import type { RecordByKind } from "../model/record.js";
import type { ValidateRecordOptions } from "./options.js";
import { validateRecord } from "./record.js";

/** A validator in the form that form libraries and HTTP frameworks share (Standard Schema, version 1). */
export interface StandardSchema<T> {
  readonly "~standard": z.core.$ZodStandardSchema<z.ZodType<T, T>>;
}

/** Options of {@link standardSchema}. */
export interface StandardSchemaOptions extends ValidateRecordOptions {
  /** Language of the messages; Vietnamese when absent. */
  locale?: Locale | undefined;
}

/**
 * The validator of one kind for form libraries and HTTP frameworks, with this library's rules and words. Errors refuse;
 * warnings do not.
 *
 * @example app.post("/directives", validator("json", standardSchema("directive", { locale: "vi" })), handler);
 */
export function standardSchema<Kind extends RecordKind>(
  kind: Kind,
  { locale = "vi", ...options }: StandardSchemaOptions = {},
): StandardSchema<RecordByKind[Kind]> {
  return {
    "~standard": {
      version: 1,
      vendor: "haicap",
      validate(value) {
        const result = validateRecord(kind, value, options);
        if (result.ok) return { value: result.value };
        const errors = result.issues.filter(({ severity }) => severity === "error");
        return {
          issues: errors.map((issue) => ({
            message: formatIssue(issue, locale),
            path: pathOf(issue.pointer),
          })),
        };
      },
    },
  };
}

/** The path of a pointer as forms write it: indexes as numbers. */
function pathOf(pointer: string): (string | number)[] {
  return (parsePointer(pointer) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
