import * as z from "zod";
import { recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { formTests, plainFormTests } from "./form-tests.js";
import { UnknownConstruct, writeGuards } from "./guard-source.js";
import type { FormTest } from "./written-form.js";

/** True only for what a schema accepts, among values that `JSON.parse` gives. */
export type Guard = (value: unknown) => boolean;

/** The guards of all schemas of records and of what stands in them. */
export type Guards = ReadonlyMap<z.core.$ZodType, Guard>;

const roots: readonly z.core.$ZodType[] = recordKinds.map((kind) => catalog[kind].schema);
const compiled = new Map<ReadonlyMap<string, FormTest>, Guards | undefined>();

/**
 * The guards, made at the first call; `undefined` where code may not be generated, or zod was told not to (`jitless`): there zod itself must judge. `isPlain`: the
 * values come from a line with plain texts, see {@link hasPlainTexts}.
 */
export function guardsOfRecords(isPlain = false): Guards | undefined {
  const tests = isPlain ? plainFormTests : formTests;
  if (!compiled.has(tests)) compiled.set(tests, compileGuards(roots, tests));
  return compiled.get(tests);
}

/** Compiles the guards of schemas; `undefined` where that cannot be done. */
export function compileGuards(
  roots: readonly z.core.$ZodType[],
  tests: ReadonlyMap<string, FormTest> = formTests,
): Guards | undefined {
  if (z.config().jitless === true) return undefined;
  try {
    const { text, values, schemas } = writeGuards(roots, tests);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the text is made of our schemas alone
    const make = new Function("values", text) as (values: readonly unknown[]) => Guard[];
    const functions = make(values);
    return new Map(schemas.map((schema, index) => [schema, functions[index] ?? (() => false)]));
  } catch (error) {
    // Content security policies forbid `new Function` with an EvalError.
    if (error instanceof EvalError || error instanceof UnknownConstruct) return undefined;
    throw error;
  }
}
