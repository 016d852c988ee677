import fc from "fast-check";
import { expect, test } from "vitest";
import { validateStream } from "../../../src/validate/stream.js";
import { toLine } from "../../../src/model/stream.js";
import { samples } from "../fast/differential.js";
import { mutate, randomFrom } from "../fast/mutate.js";
import { bytesOf, readAll, reportOn, short, sourceLine as source } from "./support.js";

test("good records come out, bad lines come back as they were", async () => {
  const bad = [
    '{"record":"source","id":7}',
    '{"id":"12/a"}',
    '{"record":"sauce"}',
    "[]",
    "null",
    '{"record":',
  ];
  const { lines, report } = await readAll([
    bytesOf(source("12/a") + bad.map((line) => line + "\n").join("")),
  ]);
  expect(lines[0]).toEqual({
    ok: true,
    line: 1,
    entry: { kind: "source", record: { id: "12/a", form: "register", language: "vi", title: "Sổ" } },
    issues: [],
  });
  expect(lines.slice(1).map((line) => !line.ok && line.text)).toEqual(bad);
  expect(lines.every(({ ok, issues }) => ok || issues.length > 0)).toBe(true);
  expect(lines.flatMap(({ line, issues }) => issues.filter((issue) => issue.line !== line))).toEqual([]);
  expect(report).toMatchObject({ ok: false, complete: true, lines: 7, records: 2, faultyLines: 6 });
});

test("a header of another version is one issue and no stop", async () => {
  const report = await reportOn(`{"record":"dataset","haicap":"9.0"}\n${source("12/a")}`);
  expect(short(report)).toEqual([[1, "unsupported_version", "/haicap"]]);
  expect(report.records).toBe(1);
});

test("a reference may lead forward, and faulty records are there", async () => {
  const refers = source("12/a", { sourceIds: ["12/late", "12/faulty", "12/gone"] });
  const report = await reportOn(refers + source("12/faulty", { form: 1 }) + source("12/late"));
  expect(report.issues.filter(({ code }) => code === "reference_not_found")).toEqual([
    {
      code: "reference_not_found",
      severity: "error",
      kind: "source",
      recordId: "12/a",
      pointer: "/sourceIds/2",
      params: { kind: "source", id: "12/gone" },
      line: 1,
    },
  ]);
});

test("the receiver is asked once about every missing record, in batches", async () => {
  const asked: string[][] = [];
  const known = (kind: string, ids: readonly string[]): Promise<string[]> => {
    expect(kind).toBe("source");
    asked.push([...ids]);
    return Promise.resolve(ids.filter((id) => id !== "12/old-1500"));
  };
  const text = Array.from({ length: 1200 }, (_, index) =>
    source(`12/s-${String(index)}`, {
      sourceIds: [`12/old-${String(index)}`, `12/old-${String(index + 1200)}`],
    }),
  ).join("");
  const report = await reportOn(text, { known });
  expect(short(report)).toEqual([[301, "reference_not_found", "/sourceIds/1"]]);
  expect(asked.map(({ length }) => length)).toEqual([1000, 1000, 400]);
  expect(new Set(asked.flat()).size).toBe(2400);
});

test("counts are exact where issues are not all kept", async () => {
  const text = Array.from({ length: 3000 }, (_, index) =>
    source(`12/s-${String(index)}`, { sourceIds: ["12/gone", `12/gone-${String(index)}`], note: "" }),
  ).join("");
  const report = await reportOn(text);
  expect(report.counts.byCode).toEqual({ blank_text: 3000 });
  const sound = await reportOn(text.replaceAll(',"note":""', ""), { maxIssues: 100 });
  expect(sound.counts).toEqual({ error: 6000, warning: 0, info: 0, byCode: { reference_not_found: 6000 } });
  expect(sound.issues).toHaveLength(100);
  expect((await reportOn(text.replaceAll(',"note":""', ""))).issues).toHaveLength(1000);
});

test("says how many records could not be compared because there are too many", async () => {
  const text = Array.from({ length: 10_300 }, (_, index) => source(`12/s-${String(index)}`)).join("");
  expect(await reportOn(text)).toMatchObject({ ok: true, records: 10_300, unjudged: 300 });
});

test("severities hold for lines and for the whole", async () => {
  const off = { severity: "off", reason: "the receiver has them" } as const;
  const severities = {
    reference_not_found: off,
    unknown_key: { severity: "warning", reason: "more columns" },
  } as const;
  const report = await reportOn(source("12/a", { sourceIds: ["12/gone"], other: 1 }), { severities });
  expect(report).toMatchObject({ ok: true, counts: { error: 0, warning: 1 }, overrides: severities });
});

test("says how far it is", async () => {
  const seen: object[] = [];
  const text = source("12/a") + source("12/a");
  const stream = validateStream([bytesOf(text)], { onProgress: (progress) => seen.push(progress) });
  await stream.report();
  expect(seen.at(-1)).toEqual({ bytes: bytesOf(text).length, lines: 2, records: 2, issues: 1 });
});

test("a second look at the report is the same report", async () => {
  const stream = validateStream([bytesOf(source("12/a"))]);
  expect(await stream.report()).toBe(await stream.report());
  for await (const line of stream) expect(line).toBeUndefined();
});

test("who stops looking gets the report on what was read", async () => {
  let isCancelled = false;
  function* chunks(): Generator<Uint8Array> {
    try {
      for (let index = 0; ; index++) yield bytesOf(source(`12/s-${String(index)}`));
    } finally {
      isCancelled = true;
    }
  }
  const stream = validateStream(chunks());
  for await (const { line } of stream) if (line === 3) break;
  expect(isCancelled).toBe(true);
  expect(await stream.report()).toMatchObject({ ok: false, complete: false, lines: 3, counts: { error: 0 } });
});

test("an abort before the start reads nothing", async () => {
  const { report, lines } = await readAll([bytesOf(source("12/a"))], { signal: AbortSignal.abort() });
  expect(lines).toEqual([]);
  expect(report).toMatchObject({ complete: false, lines: 0 });
});

test("what the source throws is thrown", async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    await Promise.resolve();
    throw new Error("disk");
  }
  await expect(validateStream(broken()).report()).rejects.toThrow("disk");
  await expect(readAll(broken())).rejects.toThrow("disk");
});

test("a key that its kind does not have is never read as that of another kind", async () => {
  for (const strange of [7, {}, [null], [{ id: 1 }]])
    expect(short(await reportOn(source("12/a", { stops: strange })))).toEqual([[1, "unknown_key", "/stops"]]);
});

test("mutated records are judged, whatever the rules find in them", async () => {
  const random = randomFrom(Number(process.env.HAICAP_SEED ?? 20250701));
  const all = [...samples.values()].flat();
  const text = all.map(
    ({ kind, record }) => toLine({ kind, record: mutate(record, random, all) } as never) + "\n",
  );
  const report = await reportOn(text.join(""), { asOf: "2026-01-01" });
  expect(report).toMatchObject({ complete: true, records: text.length });
});

test("any bytes give issues and never a throw", async () => {
  const hostile = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: "binary" }).map(bytesOf),
    fc.json().map(bytesOf),
    fc.json().map((value) => bytesOf(`{"record":"visit","id":"12/a","__proto__":${value},"stops":${value}}`)),
    fc
      .constantFrom("[".repeat(10_000), '{"a":'.repeat(10_000), '{"record":{}}', '{"record":"__proto__"}')
      .map(bytesOf),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { maxLength: 5 }), async (lines) => {
      const { report } = await readAll(lines.flatMap((line) => [line, Uint8Array.of(10)]));
      expect(report.complete).toBe(true);
      expect(report.faultyLines).toBeLessThanOrEqual(report.lines);
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
