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
export interface NodeGlobals {
  readonly process?: {
    readonly versions?: { readonly node?: string };
    readonly getBuiltinModule?: ((name: "node:buffer") => NodeBuffers) | undefined;
  };
  readonly Buffer?: { from(memory: ArrayBufferLike, offset: number, length: number): NodeBuffer };
}

/** A decoder for a runtime with these globals: the text of UTF-8 bytes; `undefined` where they are none. */
export function decoderOf({ process, Buffer }: NodeGlobals): (bytes: Uint8Array) => string | undefined {
  // From version 24 on, V8 decodes as fast itself.
  const isSlow = Number(process?.versions?.node?.split(".")[0]) < 24;
  const native = isSlow ? process?.getBuiltinModule?.("node:buffer") : undefined;
  const read = native && Buffer ? natively(native, Buffer) : (bytes: Uint8Array) => strict.decode(bytes);
  return (bytes) => {
    try {
      return read(bytes);
    } catch {
      return undefined;
    }
  };
}

function natively(native: NodeBuffers, buffers: NonNullable<NodeGlobals["Buffer"]>) {
  return (bytes: Uint8Array): string => {
    if (native.isAscii(bytes))
      return buffers.from(bytes.buffer, bytes.byteOffset, bytes.length).latin1Slice(0, bytes.length);
    const wide = native.transcode(bytes, "utf8", "ucs2");
    return wide.ucs2Slice(0, wide.length);
  };
}

/** The text of UTF-8 bytes; `undefined` where they are none. */
export const decode: (bytes: Uint8Array) => string | undefined = decoderOf(
  globalThis as unknown as NodeGlobals,
);

/** The text of bytes, U+FFFD for what is no UTF-8. */
export function decodeAnyhow(bytes: Uint8Array): string {
  return lenient.decode(bytes);
}
