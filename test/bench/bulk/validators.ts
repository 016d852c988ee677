import { TypeCompiler } from "@sinclair/typebox/compiler";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import * as v from "valibot";
import * as z from "zod";
import type { RecordKind } from "../../../src/core/record-kind.js";
import { IssueCollector } from "../../../src/issues/collector.js";
import { recordSchema } from "../../../src/json-schema/record-schema.js";
import { catalog } from "../../../src/model/catalog.js";
import { checkParsedRecord } from "../../../src/validate/fast/check-parsed-record.js";
import { hasPlainTexts } from "../../../src/validate/fast/form-tests.js";
import { toArktype, toTypebox, toValibot } from "./other-schemas.js";

/** One way to judge the structure of records. */
export interface Validator {
  readonly name: string;
  /** Whether a record is sound: as quickly as the library can tell. `bytes`: its line. */
  readonly isValid: (record: unknown, bytes: Uint8Array) => boolean;
  /** How many errors it finds, each with its place and a text or code. */
  readonly errorsOf: (record: unknown, bytes: Uint8Array) => number;
}

/** Every contender for a kind of record: ours first, then zod itself. */
export function validatorsOf(kind: RecordKind): Validator[] {
  const { schema } = catalog[kind];
  const subject = { base: "" };
  const ours = (record: unknown, isPlain = false): number => {
    const collector = new IssueCollector();
    checkParsedRecord(kind, record, subject, collector, isPlain);
    return collector.counts.error;
  };
  // Formats are annotations: the patterns beside them decide.
  const options = { strict: false, validateFormats: false };
  const first = new Ajv2020(options).compile(recordSchema(kind));
  const all = new Ajv2020({ ...options, allErrors: true }).compile(recordSchema(kind));
  const valibot = toValibot(schema);
  const typebox = TypeCompiler.Compile(toTypebox(schema));
  const arktype = toArktype(schema);
  const compiled = z.compile(schema as z.ZodType, { strict: true });
  return [
    {
      name: "haicap, in a stream",
      isValid: (record, bytes) => ours(record, hasPlainTexts(bytes)) === 0,
      errorsOf: (record, bytes) => ours(record, hasPlainTexts(bytes)),
    },
    { name: "haicap", isValid: (record) => ours(record) === 0, errorsOf: (record) => ours(record) },
    {
      name: "zod",
      isValid: (record) => schema.safeParse(record).success,
      errorsOf: (record) => schema.safeParse(record).error?.issues.length ?? 0,
    },
    {
      name: "zod, `z.compile`",
      isValid: (record) => compiled.safeParse(record).success,
      errorsOf: (record) => compiled.safeParse(record).error?.issues.length ?? 0,
    },
    {
      name: "ajv on our JSON Schema",
      isValid: (record) => first(record),
      errorsOf: (record) => (all(record) ? 0 : (all.errors?.length ?? 0)),
    },
    {
      name: "typebox, compiled",
      isValid: (record) => typebox.Check(record),
      errorsOf: (record) => [...typebox.Errors(record)].length,
    },
    {
      name: "valibot",
      isValid: (record) => v.safeParse(valibot, record, { abortEarly: true }).success,
      errorsOf: (record) => v.safeParse(valibot, record).issues?.length ?? 0,
    },
    {
      name: "arktype",
      isValid: (record) => arktype.allows(record),
      errorsOf: (record) => {
        const out: unknown = arktype(record);
        return out instanceof type.errors ? out.length : 0;
      },
    },
  ];
}
