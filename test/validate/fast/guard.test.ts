import { expect, test } from "vitest";
import * as z from "zod";
import { recordKinds } from "../../../src/core/record-kind.js";
import { catalog } from "../../../src/model/catalog.js";
import { compileGuards, guardsOfRecords } from "../../../src/validate/fast/guard.js";
import { formTests, hasPlainTexts } from "../../../src/validate/fast/form-tests.js";
import { UnknownConstruct, writeGuards } from "../../../src/validate/fast/guard-source.js";
import { compare, samples } from "./differential.js";

const records = [...samples.values()].flat();

/** All at once with `FUZZ_RUNS=100000`; `npm run fuzz` for more. */
const runs = Number(process.env.FUZZ_RUNS ?? 10_000);
/** `npm run fuzz` tries others. */
const seeds = [1, Number(process.env.FUZZ_SEED ?? 20_250_701)];

test("the generator knows every construct of every kind", () => {
  expect(() =>
    writeGuards(
      recordKinds.map((kind) => catalog[kind].schema),
      formTests,
    ),
  ).not.toThrow();
  expect(guardsOfRecords()?.size).toBeGreaterThan(100);
});

test("what it does not know it refuses", () => {
  for (const schema of [
    z.object({ a: z.string() }),
    z.strictObject({ a: z.date() }),
    z.email(),
    z.string().regex(/a/g),
    z.string().refine((text) => text !== ""),
    z.string().trim(),
    z.array(z.string()).refine(() => true),
    z.strictObject({ a: z.string().default("x") }),
    z.nullable(z.string()),
    z.number().multipleOf(2),
    z.int32(),
    z.number().int(),
    z.guid(),
    z.string().startsWith("a"),
    z.string().regex(/a/y),
    z.literal("a").refine(() => true),
    z.boolean().refine(() => true),
    z.union([z.string(), z.int()]).refine(() => true),
    z.looseObject({ a: z.string() }),
    z.strictObject({ a: z.coerce.number() }),
    z.record(z.string(), z.string()),
    z.strictObject({}).refine(() => true),
    z.enum(["a"]).refine(() => true),
    z.coerce.string(),
  ]) {
    expect(() => writeGuards([schema], formTests), JSON.stringify(schema._zod.def)).toThrow(UnknownConstruct);
    expect(compileGuards([schema])).toBeUndefined();
  }
});

test("sound records of every kind are accepted", () => {
  expect(new Set(records.map(({ kind }) => kind)).size).toBe(recordKinds.length);
  const guards = guardsOfRecords();
  for (const { kind, record } of records) {
    const { schema } = catalog[kind];
    expect(guards?.get(schema)?.(record)).toBe(true);
    expect(guards?.get(schema)?.({ ...record, extra: 1 })).toBe(false);
  }
});

test("a line is plain only where no text can have what texts may not have", () => {
  const lineOf = (text: string): Uint8Array => new TextEncoder().encode(JSON.stringify(text).slice(1, -1));
  for (let code = 0; code < 0x10000; code++) {
    const text = String.fromCharCode(code);
    const isRefused = /[\p{Cs}\u0000-\u001F\u007F-\u009F]/u.test(text);
    if (isRefused && hasPlainTexts(lineOf(`Ă${text}Â`))) expect.fail(`U+${code.toString(16)}`);
  }
  expect(hasPlainTexts(lineOf("Đề nghị Âu Cơ «xã» ½ 😀\u00a0"))).toBe(true);
});

test.each(seeds)(
  "mutated records: the same verdict and the same issues as plain zod, seed %i",
  { timeout: 600_000 },
  (seed) => {
    const slice = Math.ceil(runs / seeds.length);
    const { differences, sound, judged } = compare(seed, slice);
    expect(differences).toEqual([]);
    expect(sound).toBeGreaterThan(slice / 100);
    expect([...judged.keys()].sort()).toEqual([...recordKinds].sort());
  },
);
