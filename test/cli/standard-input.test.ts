import { Readable } from "node:stream";
import { afterEach, expect, test, vi } from "vitest";
import { run } from "./run.js";

const source = (id: string): string =>
  `${JSON.stringify({ record: "source", id, form: "register", language: "vi", title: "Sổ" })}\n`;

afterEach(() => {
  vi.restoreAllMocks();
});

/** Standard input gives some pieces; where it is to be stopped, Ctrl-C is pressed before the last. */
function give(pieces: readonly string[], stopped = false): void {
  async function* read() {
    for (const [at, piece] of pieces.entries()) {
      // What came before is read first.
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (stopped && at === pieces.length - 1) process.listeners("SIGINT").at(-1)?.("SIGINT");
      yield Buffer.from(piece);
    }
  }
  vi.spyOn(process, "stdin", "get").mockReturnValue(Readable.from(read()) as never);
}

const header = '{"record":"dataset","haicap":"1.0","id":"12/d","issuedBy":"UBND","issuedOn":"2025-12-31"}\n';

test.each([1, 2])("standard input is read as a file is, %i workers", async (workers) => {
  give([header, source("12/a")]);
  const { code, out, err } = await run(["validate", "-", "--workers", String(workers)]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^-: 1 record, 0 errors/);
});

test("a place in it has a name in SARIF", async () => {
  give(["{\n"]);
  const { out } = await run(["validate", "-", "--format", "sarif"]);
  expect(out).toContain('"uri": "stdin"');
});

test("how much was read is shown where how much there is cannot be known", async () => {
  give([header, ...Array.from({ length: 30 }, (_, at) => source(`12/${String(at)}`).repeat(100))]);
  const { err } = await run(["validate", "-"], { isTTY: true });
  expect(err).toMatch(/\r\d+\.\d MB {2}\d+\.\d MB\/s/);
  expect(err).not.toContain("[");
});

test.each([
  ["a stream", [header, source("12/a"), source("12/b")]],
  ["a document", ['{"haicap":"1.0",', '"id":"12/d",', '"sources":[]}']],
])("of %s that is stopped, what was found so far is said", async (_, pieces) => {
  for (const [locale, words] of [
    ["en", "stopped before the end"],
    ["vi", "dừng giữa chừng"],
  ] as const) {
    give(pieces, true);
    const { code, out } = await run(["validate", "-", "none.json", "--locale", locale]);
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(new RegExp(`^-: .*; ${words}$`));
  }
});

test("a fault that is not that of the file is not hidden", async () => {
  const fault = new Error("out of memory");
  vi.spyOn(process, "stdin", "get").mockReturnValue(
    new Readable({
      read() {
        this.destroy(fault);
      },
    }) as never,
  );
  await expect(run(["validate", "-"])).rejects.toBe(fault);
});
