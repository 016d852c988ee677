import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatasetHeader } from "../../../src/model/dataset.js";
import { toEntries, toLine } from "../../../src/model/stream.js";
import type { StreamReport, ValidateStreamOptions } from "../../../src/validate/stream.js";
import { PartMerger, readPart } from "../../../src/validate/stream/parts.js";
import { example } from "../../datasets.js";
import { samples } from "../fast/differential.js";
import { mutate, randomFrom } from "../fast/mutate.js";
import { bytesOf, reportOn } from "./support.js";

const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;
const all = [...samples.values()].flat();

/** The report on lines that were read in parts, each as if by a thread of its own; `cuts`: how many lines lie before each. */
async function inParts(
  lines: readonly string[],
  cuts: readonly number[],
  options: ValidateStreamOptions = {},
): Promise<StreamReport | undefined> {
  const merger = new PartMerger(options);
  const borders = [0, ...[...cuts].sort((one, other) => one - other), lines.length];
  let header: DatasetHeader | undefined;
  for (const [index, end] of borders.slice(1).entries()) {
    const text = lines.slice(borders[index], end).join("");
    const place = { isBeginning: index === 0, header };
    const part = await readPart([bytesOf(text)], place, options);
    if (index === 0) header = part.headers.after;
    merger.add(structuredClone(part));
  }
  return merger.report();
}

const linesOf = (name: (typeof names)[number]): string[] =>
  [...toEntries(example(name))].map((entry) => toLine(entry) + "\n");

test("the parts of a stream say what the whole says, wherever it is cut", async () => {
  for (const name of names) {
    const lines = linesOf(name);
    const whole = await reportOn(lines.join(""));
    for (let cut = 1; cut < lines.length; cut += 1 + Math.floor(lines.length / 12))
      expect(await inParts(lines, [cut])).toEqual(whole);
    expect(await inParts(lines, [1, 2, 5, 9])).toEqual(whole);
  }
});

test("parts of faulty streams, in any order of records and with few issues kept", async () => {
  let merged = 0;
  const runs = fc.tuple(
    fc.nat(),
    fc.array(fc.nat(60), { maxLength: 3 }),
    fc.constantFrom(undefined, 0, 3, 30),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(runs, async ([seed, cuts, maxIssues, isShuffled]) => {
      const random = randomFrom(seed);
      const [header = "", ...lines] = linesOf(names[random(names.length)] ?? "nam-ma").slice(0, 60);
      if (isShuffled) lines.sort(() => random(3) - 1);
      for (let left = 5; left > 0; left--) {
        const { kind, record } = all[random(all.length)] ?? { kind: "visit", record: {} };
        const line = toLine({
          kind,
          record: random(2) === 0 ? record : mutate(record, random, all),
        } as never);
        lines.splice(random(lines.length), 0, ["\n", line + "\r\n", "{\n", line + "\n"][random(4)] ?? "");
      }
      const stream = [header, ...lines];
      const parts = await inParts(stream, cuts, { maxIssues });
      if (parts === undefined) return;
      merged += 1;
      expect(parts).toEqual(await reportOn(stream.join(""), { maxIssues }));
    }),
    { numRuns: 150 },
  );
  expect(merged).toBeGreaterThan(75);
});

const source = (id: string, more: object = {}): string =>
  JSON.stringify({ record: "source", id, form: "register", language: "vi", title: "Sổ", ...more }) + "\n";

test("what only a reading in one can tell is left to it", async () => {
  const header = '{"record":"dataset","haicap":"1.0"}\n';
  for (const lines of [
    [source("12/a"), source("12/a")],
    [source("12/a"), linesOf("nam-ma")[0] ?? "", source("12/b")],
    [source("12/a"), linesOf("nam-ma")[0] ?? header, source("12/b")],
  ]) {
    const cuts = lines.map((_, index) => index).slice(1);
    expect(await inParts(lines, cuts)).toBeUndefined();
  }
});

test("references over parts are found, counted and placed", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) =>
    source(`12/s-${String(index)}`, { sourceIds: [`12/s-${String((index * 7) % 4000)}`] }),
  );
  const whole = await reportOn(lines.join(""));
  expect(whole.counts.byCode.reference_not_found).toBeGreaterThan(500);
  expect(await inParts(lines, [500, 1700])).toEqual(whole);
});

test("more records than are kept: the same are not judged", async () => {
  const lines = Array.from({ length: 12_000 }, (_, index) => source(`12/s-${String(index)}`));
  const whole = await reportOn(lines.join(""));
  expect(whole.unjudged).toBe(2000);
  expect(await inParts(lines, [700, 11_000])).toEqual(whole);
});

test("behind a part that was not read to its end nothing counts", async () => {
  const merger = new PartMerger();
  const [first, second] = [source("12/a"), source("12/b")];
  const signal = AbortSignal.abort();
  merger.add(await readPart([bytesOf(first)], { isBeginning: true }));
  merger.add(await readPart([bytesOf(second)], { isBeginning: false }, { signal }));
  merger.add(await readPart([bytesOf(second)], { isBeginning: false }));
  expect(await merger.report()).toMatchObject({ complete: false, ok: false, lines: 1, records: 1 });
});
