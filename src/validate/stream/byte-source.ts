/** Something that gives its bytes piece by piece: a file, a response body, a list of chunks. */
export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array> | ReadableBytes;

/** A Web stream of bytes, as far as it is needed. */
export interface ReadableBytes {
  /** Takes hold of the stream. */
  getReader(): ByteReader;
}

/** A reader of a Web stream, as far as it is needed. */
export interface ByteReader {
  /** The next piece. */
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  /** Says that no more is wanted. */
  cancel(): Promise<unknown>;
}

/** The next piece; `undefined` at the end. */
export interface Pieces {
  next(): Promise<Uint8Array | undefined>;
  /** Tells the source that no more is wanted. */
  cancel(): void;
}

/** One way to read every source. */
export function piecesOf(source: ByteSource): Pieces {
  // Not every runtime can iterate over its Web streams.
  if ("getReader" in source) {
    const reader = source.getReader();
    return {
      next: async () => (await reader.read()).value,
      cancel: () => void reader.cancel().catch(() => undefined),
    };
  }
  const iterator =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  return {
    async next() {
      const result: IteratorResult<Uint8Array, unknown> = await iterator.next();
      return result.done === true ? undefined : result.value;
    },
    cancel: () => void Promise.resolve(iterator.return?.()).catch(() => undefined),
  };
}
