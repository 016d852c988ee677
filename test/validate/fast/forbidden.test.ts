import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { GiftSchema } from "haicap";
import { expect, test } from "vitest";
import * as z from "zod";
import { compileGuards } from "../../../src/validate/fast/guard.js";
import { mutate, randomFrom } from "./mutate.js";
import { samples } from "./differential.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function reportOn(
  text: string,
  ...flags: string[]
): { hasGuards: boolean; report: { counts: { error: number } } } {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...flags, "--import", "tsx", "test/validate/fast/report-on-input.ts"],
    { cwd: root, input: text, encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as ReturnType<typeof reportOn>;
}

test("where code may not be generated plain zod judges, and says the same", { timeout: 120_000 }, () => {
  const random = randomFrom(3);
  const all = [...samples.values()].flat();
  const lines = all.flatMap(({ kind, record }) =>
    [record, mutate(record, random, all)].map((one) => JSON.stringify({ ...one, record: kind }) + "\n"),
  );
  const free = reportOn(lines.join(""));
  const forbidden = reportOn(lines.join(""), "--disallow-code-generation-from-strings");
  expect([free.hasGuards, forbidden.hasGuards]).toEqual([true, false]);
  expect(forbidden.report).toEqual(free.report);
  expect(free.report.counts.error).toBeGreaterThan(100);
});

test("where zod was told not to generate code, neither do we", () => {
  const schemas = [GiftSchema];
  expect(compileGuards(schemas)?.size).toBeGreaterThan(0);
  const before = z.config().jitless;
  z.config({ jitless: true });
  try {
    expect(compileGuards(schemas)).toBeUndefined();
  } finally {
    z.config({ jitless: before });
  }
});
