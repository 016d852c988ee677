import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "../../../src/validate/stream/decode.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function expected(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

test("decodes as a strict decoder does, whatever the bytes", () => {
  const texts = fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text));
  const broken = fc.tuple(texts, fc.nat(), fc.nat(255)).map(([bytes, at, byte]) => {
    if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });
  const any = fc.oneof(texts, broken, fc.uint8Array({ maxLength: 12 }));
  fc.assert(
    fc.property(any, fc.nat(3), (bytes, offset) => {
      const shifted = new Uint8Array(bytes.length + offset);
      shifted.set(bytes, offset);
      expect(decode(shifted.subarray(offset))).toBe(expected(bytes));
    }),
    { numRuns: 3000 },
  );
});

test("every sequence of two bytes, and the borders of the longer ones", () => {
  const wrong: number[][] = [];
  const compare = (...bytes: number[]): void => {
    const array = Uint8Array.from(bytes);
    if (decode(array) !== expected(array)) wrong.push(bytes);
  };
  for (let one = 0; one < 256; one++) for (let two = 0; two < 256; two++) compare(one, two);
  const borders = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
  for (let lead = 0xe0; lead < 0x100; lead++)
    for (const two of borders)
      for (const three of borders) {
        compare(lead, two, three);
        for (const four of borders) compare(lead, two, three, four);
      }
  expect(wrong).toEqual([]);
});
