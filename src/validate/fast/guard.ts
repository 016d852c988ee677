import type * as z from "zod";
import { recordKinds } from "../../core/record-kind.js";
import { catalog } from "../../model/catalog.js";
import { UnknownConstruct, writeGuards } from "./guard-source.js";

/** True only for what a schema accepts, among values that `JSON.parse` gives. */
export type Guard = (value: unknown) => boolean;

/** The guards of all schemas of records and of what stands in them. */
export type Guards = ReadonlyMap<z.core.$ZodType, Guard>;

let guards: Guards | undefined | "none";

/** The guards, made at the first call; `undefined` where code may not be generated: there zod itself must judge. */
export function guardsOfRecords(): Guards | undefined {
  guards ??= compileGuards(recordKinds.map((kind) => catalog[kind].schema)) ?? "none";
  return guards === "none" ? undefined : guards;
}

/** Compiles the guards of schemas; `undefined` where that cannot be done. */
export function compileGuards(roots: readonly z.core.$ZodType[]): Guards | undefined {
  try {
    const { text, values, schemas } = writeGuards(roots);
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
