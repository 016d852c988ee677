import { createReadStream, statSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { PartPlace } from "../../validate/stream/part.js";
import { readPart } from "../../validate/stream/parts.js";
import { openInput } from "./input.js";

/** Bytes of a file from `start` on, before `end`: whole lines. */
export interface FileRange {
  readonly start: number;
  readonly end: number;
  readonly place: PartPlace;
}

/** What one worker reads at once, about: what it finds has to be kept until it is merged. */
const RANGE = 16 * 1024 * 1024;

/** A file that is not much larger is read faster by one. */
const LEAST = 2 * 1024 * 1024;

/** Cuts a file of lines into ranges for some workers; `undefined` where it is to be read as a whole. */
export async function splitFile(name: string, workers: number): Promise<FileRange[] | undefined> {
  // What is read from a pipe is gone.
  if (!statSync(name).isFile()) return undefined;
  const { isStream, isPacked, size = 0, close } = await openInput(name);
  close();
  if (!isStream || isPacked || size < LEAST) return undefined;
  const length = Math.min(RANGE, Math.ceil(size / workers));
  const file = await open(name);
  try {
    const first = await lineEnd(file, 0, size);
    const chunks = createReadStream(name, { end: Math.max(0, first - 1) });
    const { after: header } = (await readPart(chunks, { isBeginning: true })).headers;
    const ranges: FileRange[] = [];
    for (let start = 0; start < size;) {
      const end = start + length >= size ? size : await lineEnd(file, start + length, size);
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
