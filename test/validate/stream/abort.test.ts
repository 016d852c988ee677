import { expect, test } from "vitest";
import { validateStream } from "../../../src/validate/stream.js";
import { bytesOf, sourceLine } from "./support.js";

/** Milliseconds from the abort to the report. */
async function timeToStop(source: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<number> {
  const controller = new AbortController();
  let stopped = Infinity;
  setTimeout(() => {
    stopped = performance.now();
    controller.abort();
  }, 60);
  const report = await validateStream(source, { signal: controller.signal }).report();
  expect(report).toMatchObject({ ok: false, complete: false });
  return performance.now() - stopped;
}

test("stops within 100 ms: in a source that never ends, one that never answers, one vast chunk", async () => {
  function* endless(): Generator<Uint8Array> {
    const chunk = bytesOf(sourceLine("12/a").repeat(100));
    for (;;) yield chunk;
  }
  async function* silent(): AsyncGenerator<Uint8Array> {
    yield bytesOf(sourceLine("12/a"));
    await new Promise(() => undefined);
  }
  const vast = bytesOf(sourceLine("12/a").repeat(300_000));
  for (const slow of [endless, silent, () => [vast, vast, vast]]) {
    // a busy machine may hold one try up, not each of five
    const times: number[] = [];
    while (times.length < 5 && !times.some((time) => time < 100)) times.push(await timeToStop(slow()));
    expect(Math.min(...times)).toBeLessThan(100);
  }
});
