import fc from "fast-check";
import { expect, test } from "vitest";
import type { DatasetHeader } from "../../../src/model/dataset.js";
import { toEntries, toLine } from "../../../src/model/stream.js";
import * as units from "../../../src/units.js";
import type { StreamReport, ValidateStreamOptions } from "../../../src/validate/stream.js";
import type { StreamPart } from "../../../src/validate/stream/part.js";
import { PartMerger, PartReader } from "../../../src/validate/stream/parts.js";
import { example } from "../../datasets.js";
import { samples } from "../fast/differential.js";
import { mutate, randomFrom } from "../fast/mutate.js";
import { bytesOf, reportOn, sourceLine as source } from "./support.js";

const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;
const all = [...samples.values()].flat();

/** The report on lines that were read in parts, and how many of them the merger had to read itself. */
interface InParts {
  readonly report: StreamReport | undefined;
  readonly reread: number;
}

/**
 * Reads lines in parts as threads would that take turns, a part always begun before the last `behind` are merged; `cuts`: how many
 * lines lie before each.
 */
async function inParts(
  lines: readonly string[],
  cuts: readonly number[],
  { behind = 0, ...options }: ValidateStreamOptions & { behind?: number } = {},
): Promise<InParts> {
  const merger = new PartMerger(options);
  const readers = Array.from({ length: behind + 1 }, () => ({ reader: new PartReader(options), told: 0 }));
  const borders = [0, ...[...cuts].sort((one, other) => one - other), lines.length];
  let header: DatasetHeader | undefined;
  let reread = 0;
  const waiting: { text: string; part: StreamPart }[] = [];
  const mergeNext = async (): Promise<void> => {
    const next = waiting.shift();
    if (next === undefined || merger.add(next.part)) return;
    reread += 1;
    await merger.read([bytesOf(next.text)]);
  };
  for (const [index, end] of borders.slice(1).entries()) {
    const text = lines.slice(borders[index], end).join("");
    const place = { isBeginning: index === 0, header };
    const next = readers[index % readers.length] ?? { reader: new PartReader(options), told: 0 };
    const before = merger.before(next.told);
    next.told += before.records.length;
    const part = await next.reader.read([bytesOf(text)], place, structuredClone(before));
    if (index === 0) header = part.headers.after;
    waiting.push({ text, part: structuredClone(part) });
    if (waiting.length > behind) await mergeNext();
  }
  while (waiting.length > 0) await mergeNext();
  return { report: await merger.report(), reread };
}

const linesOf = (name: (typeof names)[number]): string[] =>
  [...toEntries(example(name))].map((entry) => toLine(entry) + "\n");

test.each(names)("the parts of a stream say what the whole says, wherever it is cut: %s", async (name) => {
  const lines = linesOf(name);
  const whole = await reportOn(lines.join(""));
  for (let cut = 1; cut < lines.length; cut += 1 + Math.floor(lines.length / 12))
    for (const behind of [0, 1])
      expect(await inParts(lines, [cut], { behind })).toEqual({ report: whole, reread: 0 });
  for (const behind of [0, 1, 3])
    expect(await inParts(lines, [1, 2, 5, 9], { behind })).toEqual({ report: whole, reread: 0 });
});

test("parts of faulty streams, in any order of records and with few issues kept", async () => {
  let parts = 0;
  let merged = 0;
  const runs = fc.tuple(
    fc.nat(),
    fc.nat(2),
    fc.array(fc.nat(60), { maxLength: 3 }),
    fc.constantFrom(undefined, 0, 3, 30),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(runs, async ([seed, behind, cuts, maxIssues, isShuffled]) => {
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
      const registry = seed % 2 === 0 ? units : undefined;
      const { report, reread } = await inParts(stream, cuts, { behind, maxIssues, registry });
      parts += cuts.length + 1;
      merged += cuts.length + 1 - reread;
      expect(report).toEqual(await reportOn(stream.join(""), { maxIssues, registry }));
    }),
  );
  // Most need not be read again.
  expect(merged).toBeGreaterThan(parts / 2);
});

test("a part of which only its lines tell what is wrong is read again, and no other", async () => {
  const [first, second, third] = ["12/a", "12/b", "12/c"].map((id) => source(id)) as [string, string, string];
  const again = (lines: readonly string[], behind: number): Promise<InParts> =>
    inParts(lines, lines.map((_, index) => index).slice(1), { behind });
  for (const behind of [0, 1])
    for (const [lines, expected] of [
      [[first, first, second, third], 1],
      [[first, second, third, second, source("12/d")], 1],
      // What follows was read without the header.
      [[first, linesOf("nam-ma")[0] ?? "", second, third], 2],
      [[linesOf("nam-ma")[0] ?? "", first, linesOf("nam-ma")[0] ?? "", second], 0],
    ] as [string[], number][]) {
      const report = await reportOn(lines.join(""));
      expect(await again(lines, behind)).toEqual({ report, reread: expected });
    }
});

test("references over parts are found, counted and placed", async () => {
  const lines = Array.from({ length: 3000 }, (_, index) =>
    source(`12/s-${String(index)}`, { sourceIds: [`12/s-${String((index * 7) % 4000)}`] }),
  );
  const report = await reportOn(lines.join(""));
  expect(report.counts.byCode.reference_not_found).toBeGreaterThan(500);
  for (const behind of [0, 1])
    expect(await inParts(lines, [500, 1700], { behind })).toEqual({ report, reread: 0 });
});

test.each([0, 1])("more records than are kept: the same are not judged, %i behind", async (behind) => {
  const lines = Array.from({ length: 12_000 }, (_, index) => source(`12/s-${String(index)}`));
  const report = await reportOn(lines.join(""));
  expect(report.unjudged).toBe(2000);
  expect(await inParts(lines, [700, 11_000], { behind })).toEqual({ report, reread: 0 });
});

test.each([
  { behind: 0, again: 0 },
  // Those that were begun before it was known how much room there is.
  { behind: 1, again: 2 },
])("where one judges the other, what had no room is read again: %o", async ({ behind, again }) => {
  const lines = Array.from({ length: 10_300 }, (_, index) =>
    toLine({
      kind: "visit",
      record: {
        id: `12/v-${String(index)}`,
        date: `2025-10-${index % 10 === 9 ? "04" : "05"}`,
        activities: ["survey"],
        units: ["commune:03538"],
        ...(index > 0 && { followsUpId: `12/v-${String(index - 1)}` }),
      },
    }).concat("\n"),
  );
  const report = await reportOn(lines.join(""));
  expect(report.counts.byCode.follow_up_not_later).toBe(1000);
  expect(report.unjudged).toBe(300);
  expect(await inParts(lines, [700, 10_100], { behind })).toEqual({ report, reread: again });
});

const finding = (index: number): string =>
  JSON.stringify({
    record: "finding",
    id: `12/f-${String(index)}`,
    kind: "result",
    units: ["commune:03538"],
    summary: "Trả trước hạn",
    date: "2025-10-05",
    documentId: `12/d-${String(index % 100)}`,
  }) + "\n";

const document = (index: number): string =>
  JSON.stringify({
    record: "document",
    id: `12/d-${String(index)}`,
    kind: "notice",
    issuer: "peoples-committee-office@province:12",
    issuedOn: "2025-10-04",
  }) + "\n";

const findings = Array.from({ length: 12_000 }, (_, index) => finding(index));

test("what waits for records that never come is judged, however much it is", async () => {
  expect((await reportOn(findings.join(""))).unjudged).toBe(0);
});

test.each([0, 1])(
  "of what waits beyond the bound only what comes too late is missed, %i behind",
  async (behind) => {
    const some = [...findings, document(7), document(9)];
    const report = await reportOn(some.join(""));
    expect(report.counts.byCode.document_before_act).toBe(200);
    expect(report.unjudged).toBe(40);
    const parts = await inParts(some, [3000, 6000, 11_000, 12_001], { behind });
    expect(parts.report).toEqual(report);
  },
);

test("behind a part that was not read to its end nothing counts", async () => {
  const merger = new PartMerger();
  const [first, second] = [source("12/a"), source("12/b")];
  const read = (text: string, isBeginning: boolean, signal?: AbortSignal): Promise<StreamPart> =>
    new PartReader({ signal }).read([bytesOf(text)], { isBeginning }, merger.before(0));
  merger.add(await read(first, true));
  merger.add(await read(second, false, AbortSignal.abort()));
  merger.add(await read(second, false));
  expect(await merger.report()).toMatchObject({ complete: false, ok: false, lines: 1, records: 1 });
});
