import { expect, test } from "vitest";
import * as z from "zod";
import { recordKinds } from "../../../src/core/record-kind.js";
import { IssueCollector } from "../../../src/issues/collector.js";
import { catalog } from "../../../src/model/catalog.js";
import { checkParsedRecord } from "../../../src/validate/fast/check-parsed-record.js";
import { compileGuards, guardsOfRecords } from "../../../src/validate/fast/guard.js";
import { formTests, hasPlainTexts } from "../../../src/validate/fast/form-tests.js";
import { UnknownConstruct, writeGuards } from "../../../src/validate/fast/guard-source.js";
import { checkRecord } from "../../../src/validate/record.js";
import { generatedRecords, mutate, randomFrom, realRecords } from "./mutate.js";

const records = [...realRecords(), ...generatedRecords()];

/** More in a nightly run: `FUZZ_RUNS=1000000 FUZZ_SEED=7`. */
const runs = Number(process.env.FUZZ_RUNS ?? 20_000);
const seeds = [1, Number(process.env.FUZZ_SEED ?? 2)];

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
    const random = randomFrom(seed);
    let sound = 0;
    for (let run = 0; run < runs / seeds.length; run++) {
      const { kind, record } = records[random(records.length)] ?? { kind: "visit", record: {} };
      const mutated = mutate(record, random, records);
      // Now and then as a record of another kind.
      const as = random(20) === 0 ? (recordKinds[random(recordKinds.length)] ?? kind) : kind;
      const [fast, plain] = [new IssueCollector(), new IssueCollector()];
      const subject = { base: "" };
      const verdicts = [
        checkParsedRecord(as, mutated, subject, fast),
        checkRecord(as, mutated, subject, plain),
      ];
      if (verdicts[0] !== verdicts[1] || JSON.stringify(fast) !== JSON.stringify(plain)) {
        expect({ as, mutated, verdict: verdicts[0], issues: fast.issues }).toEqual({
          as,
          mutated,
          verdict: verdicts[1],
          issues: plain.issues,
        });
      }
      if (plain.isEmpty) sound += 1;
    }
    expect(sound).toBeGreaterThan(runs / 100);
  },
);
