import { expect, test } from "vitest";
import type { StopSignal, StreamProgress } from "../../../src/validate/stream.js";
import { validateStream } from "../../../src/validate/stream.js";
import { bytesOf, readAll, sourceLine } from "./support.js";

/** A signal that says what is asked of it. */
function signalOf() {
  const listeners = new Set<() => void>();
  const signal = {
    aborted: false,
    addEventListener: (type: string, listener: () => void) => type === "abort" && listeners.add(listener),
    removeEventListener: (type: string, listener: () => void) =>
      type === "abort" && listeners.delete(listener),
  };
  const abort = (): void => {
    signal.aborted = true;
    for (const listener of listeners) listener();
  };
  return { signal: signal as StopSignal, listeners, abort };
}

/** A source that says how it was used. */
function sourceOf(...chunks: string[]) {
  const used = { asked: 0, cancelled: 0 };
  const next = () => {
    const chunk = chunks[used.asked++];
    return chunk === undefined
      ? { done: true as const, value: undefined }
      : { done: false as const, value: bytesOf(chunk) };
  };
  const end = () => {
    used.cancelled += 1;
    return { done: true as const, value: undefined };
  };
  return { used, source: { [Symbol.iterator]: () => ({ next, return: end }) } };
}

const lines = (from: number, count: number): string =>
  Array.from({ length: count }, (_, index) => sourceLine(`12/s-${String(from + index)}`)).join("");

test("a source that is read to its end is not told to stop", async () => {
  const { source, used } = sourceOf(lines(0, 2), lines(2, 1));
  const { signal, listeners } = signalOf();
  const { report } = await readAll(source, { signal });
  expect(report).toMatchObject({ complete: true, lines: 3, bytes: bytesOf(lines(0, 3)).length });
  expect([used, listeners.size]).toEqual([{ asked: 3, cancelled: 0 }, 0]);
});

test("who stops looking has the source told once, and the report is on what was read", async () => {
  const { source, used } = sourceOf(lines(0, 2), lines(2, 2), lines(4, 2));
  const stream = validateStream(source);
  for await (const { line } of stream) if (line === 3) break;
  expect(used).toEqual({ asked: 2, cancelled: 1 });
  expect(await stream.report()).toMatchObject({ ok: false, complete: false, lines: 4 });
  for await (const line of stream) expect(line).toBeUndefined();
  expect(used).toEqual({ asked: 2, cancelled: 1 });
});

test("who stops at the last line of a stream without its end has read all", async () => {
  const { source, used } = sourceOf(lines(0, 1) + sourceLine("12/last").trimEnd());
  const stream = validateStream(source);
  for await (const { line } of stream) if (line === 2) break;
  expect(await stream.report()).toMatchObject({ complete: true, lines: 2 });
  expect(used.cancelled).toBe(0);
});

test("a report on the rest of a stream is on all of it", async () => {
  const stream = validateStream(sourceOf(lines(0, 2), lines(2, 2)).source);
  const iterator = stream[Symbol.asyncIterator]();
  expect((await iterator.next()).value).toMatchObject({ line: 1 });
  expect(await stream.report()).toMatchObject({ complete: true, lines: 4, records: 4 });
});

test("who calls it off before the start has nothing asked of the source, which is told", async () => {
  const { source, used } = sourceOf(lines(0, 2));
  const { signal, abort } = signalOf();
  abort();
  const { lines: read, report } = await readAll(source, { signal });
  expect([read, report.complete, report.bytes]).toEqual([[], false, 0]);
  expect(used).toEqual({ asked: 0, cancelled: 1 });
});

test("a source that does not answer is not waited for when it is called off", async () => {
  const { signal, listeners, abort } = signalOf();
  let isCancelled = false;
  const answers = [Promise.resolve({ done: false, value: bytesOf(lines(0, 2)) })];
  const source = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        answers.shift() ??
        new Promise<never>(() => {
          queueMicrotask(abort);
        }),
      return: () => {
        isCancelled = true;
        return Promise.resolve({ done: true as const, value: undefined });
      },
    }),
  };
  const report = await validateStream(source, { signal }).report();
  expect(report).toMatchObject({ ok: false, complete: false, lines: 2 });
  expect([isCancelled, listeners.size]).toEqual([true, 1]);
});

/** Takes its time, without a turn of the event loop. */
function* busy(chunks: number): Generator<Uint8Array> {
  for (let chunk = 0; chunk < chunks; chunk++) {
    for (const start = performance.now(); performance.now() - start < 25;) Math.random();
    yield bytesOf(lines(chunk, 1));
  }
}

test("timers have their turn while someone may call it off, and only then", async () => {
  const { signal, abort } = signalOf();
  setTimeout(abort, 0);
  const report = await validateStream(busy(8), { signal }).report();
  expect(report.complete).toBe(false);
  expect(report.lines).toBeLessThan(4);
  let turns = 0;
  const timer = setTimeout(() => (turns += 1), 0);
  expect(await validateStream(busy(2)).report()).toMatchObject({ complete: true, lines: 2 });
  expect(turns).toBe(0);
  clearTimeout(timer);
});

test("says after every piece of a vast chunk how far it is, issues of every severity together", async () => {
  const seen: StreamProgress[] = [];
  const reason = "here";
  const severities = {
    duplicate_id: { severity: "info", reason },
    unknown_key: { severity: "warning", reason },
  } as const;
  const text = (sourceLine("12/a", { more: 1 }) + sourceLine("12/b") + "[]\n").repeat(500);
  const options = { severities, onProgress: (progress: StreamProgress) => seen.push(progress) };
  const report = await validateStream([bytesOf(text)], options).report();
  const bytes = bytesOf(text).length;
  expect(seen.map((progress) => progress.bytes)).toEqual([65_536, bytes, bytes]);
  expect(report.counts).toMatchObject({ error: 500, warning: 500, info: 998 });
  expect(seen.at(-1)).toEqual({ bytes, lines: 1500, records: 1000, issues: 1998 });
});

test("readers of Web streams and iterators without an end are told as they can be", async () => {
  let cancelled = 0;
  const reader = {
    read: () => Promise.resolve({ done: false, value: bytesOf(lines(0, 2)) }),
    cancel: () => {
      cancelled += 1;
      return Promise.reject(new Error("gone"));
    },
  };
  for await (const { line } of validateStream({ getReader: () => reader })) if (line === 1) break;
  expect(cancelled).toBe(1);
  const bare = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: bytesOf(lines(0, 2)) }) }) };
  for await (const { line } of validateStream(bare)) if (line === 1) break;
  function* returning(): Generator<Uint8Array, Uint8Array> {
    yield bytesOf(lines(0, 1));
    return bytesOf(lines(1, 1));
  }
  expect(await validateStream(returning()).report()).toMatchObject({ complete: true, lines: 1 });
});
