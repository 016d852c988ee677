import { expect, test } from "vitest";
import type { StreamedLine } from "../../../src/validate/stream.js";
import { bytesOf, readAll, reportOn, short } from "./support.js";

const source = (id: string): string =>
  `{"record":"source","id":"12/${id}","form":"register","language":"vi","title":"Sổ đăng ký"}`;

/** Every way that lines can end, be empty or broken, in one small file. */
const small = new Uint8Array([
  ...[0xef, 0xbb, 0xbf],
  ...bytesOf(`${source("a")}\r\n\n  \t\n${source("b")}\n`),
  ...bytesOf(`{"record":"source","id":"12/c","title":"`),
  ...[0xc3, 0x28],
  ...bytesOf(`"}\n${source("d")}\n{"record":\n${"x".repeat(200)}\n${source("b")}`),
]);

const inShort = (line: StreamedLine) => [line.line, line.ok ? line.entry.record : line.text, line.issues];

test("a small file gives the same wherever its chunks end", async () => {
  const whole = await readAll([small], { maxLineBytes: 150 });
  expect(short(whole.report)).toEqual([
    [1, "byte_order_mark", ""],
    [2, "blank_line", ""],
    [3, "blank_line", ""],
    [5, "invalid_utf8", ""],
    [7, "invalid_json", ""],
    [8, "line_too_long", ""],
    [9, "unfinished_line", ""],
    [9, "duplicate_id", "/id"],
  ]);
  expect(whole.lines.map(({ line, ok }) => [line, ok])).toEqual([
    [1, true],
    [4, true],
    [5, false],
    [6, true],
    [7, false],
    [8, false],
    [9, false],
  ]);
  for (let cut = 0; cut <= small.length; cut++) {
    const cutUp = await readAll([small.subarray(0, cut), small.subarray(cut)], { maxLineBytes: 150 });
    expect(cutUp.lines.map(inShort)).toEqual(whole.lines.map(inShort));
    expect(cutUp.report).toEqual(whole.report);
  }
  const singly = await readAll(
    [...small].map((byte) => Uint8Array.of(byte)),
    { maxLineBytes: 150 },
  );
  expect(singly.lines.map(inShort)).toEqual(whole.lines.map(inShort));
  expect(singly.report).toEqual(whole.report);
});

test.each([
  ["array", new Uint8Array(7)],
  ["Node buffer", Buffer.alloc(7)],
])("the memory of a chunk may be used again at once: %s", async (_, memory) => {
  function* reused(): Generator<Uint8Array> {
    for (let at = 0; at < small.length; at += memory.length) {
      const piece = small.subarray(at, at + memory.length);
      memory.set(piece);
      yield memory.subarray(0, piece.length);
    }
  }
  const { report } = await readAll(reused(), { maxLineBytes: 150 });
  expect(report).toEqual((await readAll([small], { maxLineBytes: 150 })).report);
});

test("the limit counts the bytes of a line without its end", async () => {
  const line = source("limit");
  const max = bytesOf(line).length;
  for (const end of ["\n", "\r\n"]) {
    expect((await reportOn(line + end, { maxLineBytes: max })).ok).toBe(true);
    const report = await reportOn(line + end, { maxLineBytes: max - 1 });
    expect(report.issues).toMatchObject([
      { code: "line_too_long", line: 1, params: { max: max - 1, found: max } },
    ]);
  }
  const [start, end] = [line.slice(0, 40), line.slice(40)];
  for (const [limit, ok] of [
    [max, true],
    [max - 1, false],
  ] as const) {
    const parts = [bytesOf(start), bytesOf(end + "\r"), bytesOf("\n")];
    expect((await readAll(parts, { maxLineBytes: limit })).report.ok).toBe(ok);
  }
});

test("of a line over the limit only the beginning is kept", async () => {
  const megabyte = new Uint8Array(1e6).fill(0x61);
  function* endless(): Generator<Uint8Array> {
    for (let part = 0; part < 64; part++) yield megabyte;
    yield bytesOf(`\n${source("after")}\n`);
  }
  const { lines, report } = await readAll(endless());
  expect(lines.map(({ line, ok }) => [line, ok])).toEqual([
    [1, false],
    [2, true],
  ]);
  expect(lines[0]).toMatchObject({ text: "a".repeat(1000) });
  expect(report.issues).toMatchObject([{ code: "line_too_long", params: { max: 16_777_216, found: 64e6 } }]);
});

test("a stream of nothing is complete and well", async () => {
  for (const chunks of [[], [new Uint8Array()], [new Uint8Array(), new Uint8Array()]])
    expect((await readAll(chunks)).report).toMatchObject({ ok: true, complete: true, lines: 0, bytes: 0 });
});

test("reads Web streams, with and without an iterator of their own", async () => {
  const web = (): ReadableStream<Uint8Array> => new Blob([small]).stream();
  const expected = (await readAll([small], { maxLineBytes: 150 })).report;
  expect((await readAll(web(), { maxLineBytes: 150 })).report).toEqual(expected);
  const reader = web().getReader();
  const { validateStream } = await import("../../../src/validate/stream.js");
  expect(await validateStream({ getReader: () => reader }, { maxLineBytes: 150 }).report()).toEqual(expected);
});
