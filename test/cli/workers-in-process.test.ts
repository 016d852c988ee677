import { pathToFileURL } from "node:url";
import type * as Threads from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { faultyLines } from "../bench/bulk/visit-lines.js";
import type { Program } from "./program.js";
import { buildProgram } from "./program.js";
import { folder, run } from "./run.js";

/** Where the program is built: threads need what node itself can run. */
const built = vi.hoisted(() => ({ folder: "" }));
vi.mock("node:worker_threads", async (original) => {
  const threads = await original<typeof Threads>();
  return {
    ...threads,
    Worker: class extends threads.Worker {
      constructor(file: URL, options?: Threads.WorkerOptions) {
        const name = file.pathname.slice(file.pathname.lastIndexOf("/") + 1);
        super(new URL(name, built.folder), options);
      }
    },
  };
});

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
  built.folder = pathToFileURL(`${program.folder}/`).href;
});
afterAll(() => {
  program.remove();
});

const source = (id: string): string =>
  JSON.stringify({ record: "source", id, form: "register", language: "vi", title: "Sổ" });

test("the report is the same with several threads, and people see how far the reading is", async () => {
  const files = folder();
  const lines = [source("12/a"), ...[...faultyLines(900)].map((line) => line.trimEnd()), "{", source("12/b")];
  const large = lines.join("\n");
  const paths = [
    files.write("large.ndjson", large),
    files.write("ended.ndjson", `${large}\n`),
    files.write("one-line.ndjson", `${source("12/a")}${" ".repeat(3 * 2 ** 20)}`),
    // Only a reading in one can tell what an id means that stands in two parts.
    files.write(
      "twice.ndjson",
      [...Array.from({ length: 24_000 }, (_, at) => source(`12/${String(at)}`)), source("12/0")].join("\n"),
    ),
    files.write("packed.gz", gzipSync(large)),
    files.write("small.ndjson", `${source("12/c")}\n`),
  ];
  const [one, three] = [
    await run(["validate", ...paths, "--format", "json", "--no-registry"]),
    await run(["validate", ...paths, "--format", "json", "--no-registry", "--workers", "3"], { isTTY: true }),
  ];
  expect({ code: three.code, out: three.out }).toEqual({ code: one.code, out: one.out });
  const reports = JSON.parse(three.out) as { records: number }[];
  expect(reports.map(({ records }) => records)).toEqual([902, 902, 1, 24_001, 902, 1]);
});

test("what cannot be read is said, from the first such file on", async () => {
  const files = folder();
  const good = files.write("good.ndjson", `${source("12/a")}\n`);
  for (const bad of [
    files.at("none.ndjson"),
    files.at("."),
    files.write("b.gz", gzipSync("{}").subarray(0, 12)),
  ]) {
    const { code, out, err } = await run(["validate", good, bad, "--workers", "2"]);
    expect(code).toBe(2);
    expect(out).toMatch(/good\.ndjson: 1 record/);
    expect(err).toBe(`haicap: cannot read ${bad}\n`);
  }
});
