const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });

/** What `node:buffer` has beyond the buffers themselves. */
interface NodeBuffers {
  isAscii(bytes: Uint8Array): boolean;
  transcode(bytes: Uint8Array, from: "utf8", to: "ucs2"): NodeBuffer;
}

interface NodeBuffer extends Uint8Array {
  latin1Slice(start: number, end: number): string;
  ucs2Slice(start: number, end: number): string;
}

/** The part of Node's globals that is asked for. Other runtimes have none of it. */
interface NodeGlobals {
  readonly process?: {
    readonly versions?: { readonly node?: string };
    getBuiltinModule?(name: "node:buffer"): NodeBuffers;
  };
  readonly Buffer?: { from(memory: ArrayBufferLike, offset: number, length: number): NodeBuffer };
}

const { process: node, Buffer: buffers } = globalThis as unknown as NodeGlobals;
// From version 24 on, V8 decodes as fast itself.
const isSlow = Number(node?.versions?.node?.split(".")[0] ?? Infinity) < 24;
const native = isSlow ? node?.getBuiltinModule?.("node:buffer") : undefined;

/** The text of UTF-8 bytes; `undefined` where they are none. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    if (native === undefined || buffers === undefined) return strict.decode(bytes);
    if (native.isAscii(bytes))
      return buffers.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice(0, bytes.length);
    const wide = native.transcode(bytes, "utf8", "ucs2");
    return wide.ucs2Slice(0, wide.length);
  } catch {
    return undefined;
  }
}

/** The text of bytes, U+FFFD for what is no UTF-8. */
export function decodeAnyhow(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}
