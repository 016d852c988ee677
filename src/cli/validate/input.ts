import { createReadStream, open, statSync } from "node:fs";
import { Socket } from "node:net";
import type { Readable } from "node:stream";
import { promisify } from "node:util";
import { createGunzip } from "node:zlib";

/** A file, or standard input, that was opened: its bytes, unpacked where they were packed. */
export interface Input {
  /** As it was called: `-` for standard input. */
  readonly name: string;
  /** Whether it holds a record on each line, judged by its content and then by its name. */
  readonly isStream: boolean;
  /** Whether it was packed with gzip. */
  readonly isPacked: boolean;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Size as stored, in bytes; absent: not known. */
  readonly size?: number;
  /** How much of that was read so far. */
  readonly read: () => number;
  /** Lets go of it, read to its end or not. */
  readonly close: () => void;
}

/** How much decides what a file is. */
const BEGINNING = 4096;

/** Opens a file; rejects with an error of {@link isReadError} where it cannot be read. */
export async function openInput(name: string): Promise<Input> {
  const file = name === "-" ? undefined : statSync(name);
  if (file?.isDirectory() === true) throw new Error("EISDIR");
  const raw = file === undefined ? process.stdin : await readerOf(name, file.isFIFO());
  let count = 0;
  const counted = through(raw, (chunk) => (count += chunk.length));
  const packed = await begin(counted, 2);
  const isPacked = packed.beginning[0] === 0x1f && packed.beginning[1] === 0x8b;
  const plain = isPacked ? unpacked(packed.all()) : packed.all();
  const { beginning, all } = await begin(plain, BEGINNING);
  return {
    name,
    isStream: looksLikeStream(new TextDecoder().decode(beginning), name),
    isPacked,
    chunks: all(),
    read: () => count,
    close: () => raw.destroy(),
    ...(file?.isFile() === true && { size: file.size }),
  };
}

async function readerOf(name: string, isPipe: boolean): Promise<Readable> {
  if (!isPipe) return createReadStream(name, { highWaterMark: 2 ** 18 });
  // A read of a file waits for what comes and cannot be called off; one of a socket can.
  return new Socket({ fd: await promisify(open)(name, "r") });
}

function looksLikeStream(beginning: string, name: string): boolean {
  return /^\s*\{\s*"record"\s*:/.test(beginning) || /\.(?:ndjson|jsonl)(?:\.gz)?$/.test(name);
}

async function* through(
  chunks: AsyncIterable<Uint8Array>,
  see: (chunk: Uint8Array) => unknown,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}

interface Begun {
  readonly beginning: Uint8Array;
  readonly all: () => AsyncGenerator<Uint8Array>;
}

/** Reads the first bytes of a stream, and gives them again with the rest. */
async function begin(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Begun> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let have = 0;
  while (have < length) {
    const { done, value } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
    if (done === true) break;
    first.push(value);
    have += value.length;
  }
  return {
    beginning: Buffer.concat(first),
    async *all() {
      try {
        yield* first;
        for (;;) {
          const { done, value } = (await iterator.next()) as IteratorResult<Uint8Array, undefined>;
          if (done === true) return;
          yield value;
        }
      } finally {
        await iterator.return?.();
      }
    },
  };
}

async function* unpacked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const { Readable } = await import("node:stream");
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
}
