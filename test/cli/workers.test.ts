import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fileURLToPath } from "node:url";
import { toEntries, toLine } from "../../src/model/stream.js";
import { faultyLines } from "../bench/bulk/visit-lines.js";
import { example } from "../datasets.js";
import type { Program } from "./program.js";
import { buildProgram } from "./program.js";
import { folder } from "./run.js";

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => {
  program.remove();
});

const document = fileURLToPath(new URL("../../examples/datasets/nam-ma.json", import.meta.url));
const stream = [...toEntries(example("nam-ma"))].map((entry) => toLine(entry) + "\n").join("");
const sources = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      record: "source",
      id: `12/source-${String(index)}`,
      form: "register",
      language: "vi",
      title: "Sổ",
    }),
  ).join("\n") + "\n";
/** Large enough to be cut: sources in front, visits that refer to them, a broken line, a reference forward. */
const large =
  sources(49) +
  [...faultyLines(850)].join("") +
  "{\n" +
  JSON.stringify({ record: "source", id: "12/source-49", form: "register", language: "vi", title: "Sổ" });

async function outputOf(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return program.start("validate", "--no-registry", ...args).ended;
}

test("several workers report what one reports, on files of every sort", { timeout: 120_000 }, async () => {
  const files = folder();
  const paths = [
    files.write("large.ndjson", large),
    document,
    files.write("packed.gz", gzipSync(stream)),
    // An id in two parts: only a reading in one can tell what that means.
    files.write("twice.ndjson", sources(95_000) + sources(1)),
    files.write("small.ndjson", stream + "\n"),
  ];
  for (const format of ["json", "text"]) {
    const [one, three] = [
      await outputOf(...paths, "--format", format),
      await outputOf(...paths, "--format", format, "--workers", "3"),
    ];
    expect(three).toEqual(one);
    expect(one).toMatchObject({ code: 1, err: "" });
  }
  const reports = JSON.parse(
    (await outputOf(...paths, "--format", "json", "--workers", "2")).out,
  ) as object[];
  expect(reports).toMatchObject([
    {
      records: 900,
      faultyLines: 86,
      counts: { byCode: { invalid_json: 1, unfinished_line: 1 } },
    },
    { ok: true },
    { ok: true },
    { counts: { byCode: { duplicate_id: 1 } } },
    { ok: true },
  ]);
});

test("an unreadable file is exit code 2 with workers too", async () => {
  const files = folder();
  const broken = files.write("broken.gz", gzipSync(stream).subarray(0, 200));
  for (const path of [files.at("none.ndjson"), files.at("."), broken]) {
    const { code, out, err } = await outputOf(path, "--workers", "2");
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^haicap: /);
  }
});

test.each(["0", "1.5", "65", "x"])("%s workers are refused", async (count) => {
  expect(await outputOf(document, "--workers", count)).toMatchObject({ code: 2, out: "" });
});

const bad = '{"record":"source","id":"12/a","form":"register","language":"fr"}\n';

/** What a document of each format has to be when it is whole. */
const whole: Readonly<Record<string, (out: string) => { complete: boolean; errors: number }>> = {
  json(out) {
    const [report] = JSON.parse(out) as [{ complete: boolean; counts: { error: number } }];
    return { complete: report.complete, errors: report.counts.error };
  },
  ndjson(out) {
    const report = JSON.parse(out.trimEnd().split("\n").at(-1) ?? "") as {
      complete: boolean;
      counts: { error: number };
    };
    return { complete: report.complete, errors: report.counts.error };
  },
  sarif(out) {
    const [run] = (
      JSON.parse(out) as { runs: [{ results: []; invocations: [{ executionSuccessful: boolean }] }] }
    ).runs;
    return { complete: run.invocations[0].executionSuccessful, errors: run.results.length };
  },
  text(out) {
    expect(out.endsWith("\n")).toBe(true);
    const last = out.trimEnd().split("\n").at(-1) ?? "";
    return {
      complete: !last.endsWith("; stopped before the end"),
      errors: Number(/([\d,]+) errors/.exec(last)?.[1]?.replaceAll(",", "")),
    };
  },
};

const kills = Object.keys(whole).flatMap((format) => [[format, 1] as const, [format, 2] as const]);

test.each(kills)(
  "Ctrl-C prints what was found so far as %s, %i workers",
  { timeout: 60_000 },
  async (format, workers) => {
    const files = folder();
    const pipe = files.at("pipe.ndjson");
    execFileSync("mkfifo", [pipe]);
    const { child, ended } = program.start(
      "validate",
      pipe,
      "--format",
      format,
      "--workers",
      String(workers),
    );
    const writer = createWriteStream(pipe);
    writer.on("error", () => undefined);
    // More than the pipe and the buffers hold: some of it has been read when there is room again.
    if (!writer.write(bad.repeat(60_000))) await once(writer, "drain");
    await new Promise((resolve) => setTimeout(resolve, 300));
    child.kill("SIGINT");
    const { code, out, err } = await ended;
    writer.destroy();
    expect([code, err]).toEqual([1, ""]);
    const { complete, errors } = whole[format]?.(out) ?? {};
    expect(complete).toBe(false);
    expect(errors).toBeGreaterThan(100);
  },
);
