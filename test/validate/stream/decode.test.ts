import fc from "fast-check";
import { expect, test } from "vitest";
import type { NodeGlobals } from "../../../src/validate/stream/decode.js";
import { decode, decodeAnyhow, decoderOf } from "../../../src/validate/stream/decode.js";

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

const samples = ["", "plain", "Xã Mường Động", "𝔘 \u0000\ufeff", "\ufeffmark"]
  .map((text) => new TextEncoder().encode(text))
  .concat([Uint8Array.of(0xc3), Uint8Array.of(0xed, 0xa0, 0x80), Uint8Array.of(0x61, 0xff, 0x62)]);

const { process, Buffer } = globalThis as unknown as Required<NodeGlobals>;
const getBuiltinModule = process.getBuiltinModule?.bind(process);

test.each<[string, NodeGlobals]>([
  ["a browser", {}],
  ["with buffers alone", { Buffer }],
  ["with some process", { process: {}, Buffer }],
  ["with some versions", { process: { versions: {}, getBuiltinModule }, Buffer }],
  ["an old Node without the way to its modules", { process: { versions: { node: "18.20.0" } }, Buffer }],
  ["an old Node", { process: { versions: { node: "20.20.2" }, getBuiltinModule }, Buffer }],
  ["an old Node without buffers", { process: { versions: { node: "20.20.2" }, getBuiltinModule } }],
  ["a new Node", { process: { versions: { node: "24.0.0" }, getBuiltinModule }, Buffer }],
])("decodes the same in every runtime: %s", (_, globals) => {
  const decodeThere = decoderOf(globals);
  for (const bytes of samples) expect(decodeThere(bytes)).toBe(expected(bytes));
  const shifted = new TextEncoder().encode("xxplain").subarray(2);
  expect(decodeThere(shifted)).toBe("plain");
});

test("an old Node is asked for its own decoder, and no other runtime", () => {
  const asked: string[] = [];
  const at = (node: string): NodeGlobals => ({
    process: {
      versions: { node },
      getBuiltinModule: (name) => {
        asked.push(`${node} ${name}`);
        return { isAscii: () => true, transcode: () => Buffer.from(new ArrayBuffer(0), 0, 0) };
      },
    },
    Buffer,
  });
  for (const node of ["18.0.0", "23.11.1", "24.0.0", "100.1.0"]) decoderOf(at(node));
  expect(asked).toEqual(["18.0.0 node:buffer", "23.11.1 node:buffer"]);
});

test("bytes that are no UTF-8 are shown all the same", () => {
  expect(decodeAnyhow(Uint8Array.of(0x61, 0xff, 0x62))).toBe("a\ufffdb");
  expect(decodeAnyhow(Uint8Array.of(0xef, 0xbb, 0xbf, 0x62))).toBe("\ufeffb");
});
