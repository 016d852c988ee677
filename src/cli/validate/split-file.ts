import { closeSync, openSync, readSync, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { DatasetHeader } from "../../model/dataset.js";
import type { PartPlace } from "../../validate/stream/part.js";
import { validateStream } from "../../validate/stream.js";
import { openInput } from "./input.js";

/** Bytes of a file from `start` on, before `end`: whole lines. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
  readonly place: PartPlace;
}

/** What one worker reads at once, about: what it finds has to be kept until it is merged. */
const RANGE = 4 * 1024 * 1024;

/** A worker that has less to read costs more than it saves: to start, and to learn what is done often. */
const LEAST = 8 * 1024 * 1024;

/** Cuts a file of lines into ranges for several workers; `undefined` where it is to be read as a whole. */
export async function splitFile(name: string): Promise<FileRange[] | undefined> {
  // What is read from a pipe is gone.
  if (!statSync(name).isFile()) return undefined;
  const { isStream, isPacked, size = 0, close } = await openInput(name);
  close();
  if (!isStream || isPacked || size < LEAST) return undefined;
  const file = await open(name);
  try {
    const first = await lineEnd(file, 0, size);
    const header = await headerIn(readRange(name, { start: 0, end: first }));
    const ranges: FileRange[] = [];
    for (let start = 0; start < size;) {
      const end = start + RANGE >= size ? size : await lineEnd(file, start + RANGE, size);
      ranges.push({
        start,
        end,
        place: start === 0 ? { isBeginning: true } : { isBeginning: false, header },
      });
      start = end;
    }
    return ranges;
  } finally {
    await file.close();
  }
}

/** Bytes that are read at once. */
const CHUNK = 2 ** 20;

/**
 * The bytes of a range, each chunk in the memory of the one before it. Read while the thread waits: it has nothing else to do, and
 * a regular file is soon there.
 */
export function* readRange(
  file: string,
  { start, end }: Pick<FileRange, "start" | "end">,
): Generator<Uint8Array, void, undefined> {
  const descriptor = openSync(file, "r");
  try {
    const buffer = new Uint8Array(CHUNK);
    for (let at = start; at < end;) {
      const length = readSync(descriptor, buffer, 0, Math.min(CHUNK, end - at), at);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      at += length;
    }
  } finally {
    closeSync(descriptor);
  }
}

/** What the first line says about the dataset; `undefined`: it says nothing, or says it wrongly. */
async function headerIn(line: Iterable<Uint8Array>): Promise<DatasetHeader | undefined> {
  for await (const read of validateStream(line))
    if (read.ok && read.entry.kind === "dataset") return read.entry.record;
  return undefined;
}

const LINE_FEED = 10;

/** Where the line ends that a position lies in: behind its line feed. */
async function lineEnd(file: FileHandle, position: number, size: number): Promise<number> {
  const buffer = Buffer.alloc(64 * 1024);
  for (let at = position; at < size;) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length, at);
    const found = buffer.subarray(0, bytesRead).indexOf(LINE_FEED);
    if (found >= 0) return at + found + 1;
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return size;
}
