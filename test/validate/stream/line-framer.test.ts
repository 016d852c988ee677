import fc from "fast-check";
import { expect, test } from "vitest";
import { LineFramer } from "../../../src/validate/stream/line-framer.js";

type Framed = readonly [text: string, length: number, ended: boolean];

function framed(text: string, cuts: readonly number[], limit: number): Framed[] {
  const lines: Framed[] = [];
  const framer = new LineFramer(limit, ({ bytes, length, ended }) => {
    lines.push([Buffer.from(bytes).toString("latin1"), length, ended]);
  });
  const borders = [0, ...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((a, b) => a - b);
  for (const [index, end] of borders.slice(1).entries())
    framer.push(Buffer.from(text.slice(borders[index], end), "latin1"));
  framer.end();
  return lines;
}

/** The same of a text that is there as a whole. */
function split(text: string, limit: number): Framed[] {
  const parts = text.split("\n");
  const last = parts.pop() ?? "";
  const all = [
    ...parts.map((line) => [line, true] as const),
    ...(last === "" ? [] : [[last, false] as const]),
  ];
  return all.map(([line, ended]) => {
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    return [bare.length > limit ? bare.slice(0, Math.min(1000, limit)) : bare, bare.length, ended];
  });
}

test("lines of a stream are those of the whole text, wherever its chunks end", () => {
  const piece = fc.constantFrom("", "a", "bc", "\r", "\n", "\r\n", "\n\n", "x".repeat(20), "\r\r\n");
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(texts, fc.array(fc.nat(60), { maxLength: 6 }), fc.nat(30), (text, cuts, limit) => {
      expect(framed(text, cuts, limit)).toEqual(split(text, limit));
    }),
  );
});

test("every cut in two around a limit", () => {
  for (const limit of [3, 4, 5, 6])
    for (const text of ["abcde\r\nf", "abcd\n\r\n", "abcde", "abcd\r", "abcdef\rg\n", "\rabcdefgh\n"]) {
      const expected = split(text, limit);
      for (let one = 0; one <= text.length; one++)
        for (let other = one; other <= text.length; other++)
          expect(framed(text, [one, other], limit)).toEqual(expected);
    }
});

test("of a line over the limit its first 1000 bytes are kept, however it comes", () => {
  const text = "ab".repeat(900);
  for (const limit of [1500, 1798])
    for (const cuts of [
      [],
      [700],
      [1200],
      [1600],
      [limit],
      [limit + 1],
      [limit, limit + 1],
      [400, 999, 1700],
    ])
      expect(framed(text + "\nc\n", cuts, limit)).toEqual([
        [text.slice(0, 1000), 1800, true],
        ["c", 1, true],
      ]);
  expect(framed(text, [1000], 1800)).toEqual([[text, 1800, false]]);
});

test("no more is held of an unfinished line than the limit and what may be a carriage return", () => {
  let held = 0;
  const framer = new LineFramer(1500, ({ bytes }) => (held = bytes.buffer.byteLength));
  for (const [pieces, most] of [
    [[1000, 500, 1], 1501],
    [[1000, 502], 1000],
    [[1501, 1], 1000],
    [[1400, 200, 300, 400], 1000],
  ] as const) {
    for (const length of pieces) framer.push(Buffer.alloc(length, "a"));
    framer.push(Buffer.from("\n"));
    expect(held).toBe(most);
  }
});

test("what is kept of an unfinished line stays what it was when the chunk is used again", () => {
  const lines: string[] = [];
  const framer = new LineFramer(10, ({ bytes }) => lines.push(Buffer.from(bytes).toString()));
  const memory = Buffer.from("abc");
  framer.push(memory);
  memory.set(Buffer.from("de\n"));
  framer.push(memory);
  expect(lines).toEqual(["abcde"]);
});
