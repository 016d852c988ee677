import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { toEntries, toLine } from "../../src/model/stream.js";
import { example } from "../datasets.js";
import { folder, run } from "./run.js";

const path = (name: string): string =>
  fileURLToPath(new URL(`../../examples/datasets/${name}.json`, import.meta.url));

const lines = [...toEntries(example("nam-ma"))].map(toLine);
const good = lines.join("\n") + "\n";
const bad = '{"record":"source","id":"12/a","form":"register","language":"fr"}\n';

test("valid files: exit code 0, one line each", async () => {
  const { code, out, err } = await run(["validate", path("nam-ma"), path("kim-boi")]);
  expect(err).toBe("");
  expect(out.trimEnd().split("\n").slice(0, 2)).toEqual([
    expect.stringMatching(/nam-ma\.json: \d+ records, 0 errors, 0 warnings, \d+ notes?$/),
    expect.stringMatching(/kim-boi\.json: \d+ records, 0 errors, 0 warnings, \d+ notes?$/),
  ]);
  expect(code).toBe(0);
});

test("a stream, a packed stream and its document say the same", async () => {
  const files = folder();
  const plain = files.write("a.ndjson", good);
  const packed = files.write("a.bin", gzipSync(good));
  const reports = JSON.parse(
    (await run(["validate", path("nam-ma"), plain, packed, "--format", "json"])).out,
  ) as { ok: boolean; records: number; counts: object }[];
  expect(reports.map(({ ok, records }) => [ok, records])).toEqual(
    Array.from({ length: 3 }, () => [true, lines.length - 1]),
  );
  expect(reports[1]?.counts).toEqual(reports[2]?.counts);
});

test("issues: exit code 1, file and line, in both languages", async () => {
  const file = folder().write("b.ndjson", good + bad);
  const english = await run(["validate", file]);
  expect(english.code).toBe(1);
  expect(english.out).toContain(`${file}:${String(lines.length + 1)}: error: Source 12/a`);
  expect(english.out).toContain("[invalid_code]");
  const vietnamese = await run(["validate", file, "--locale", "vi"]);
  expect(vietnamese.out).toMatch(/: lỗi: Nguồn/);
  expect(vietnamese.out).toContain(" bản ghi, 1 lỗi, ");
});

test("one of a thing is not several", async () => {
  const sound = bad.replace('"fr"', '"vi"');
  const one = folder().write("one.ndjson", bad + "\n");
  const two = folder().write("two.ndjson", sound + sound.replace("12/a", "12/b") + "\n\n");
  const summary = async (...args: string[]): Promise<string | undefined> =>
    (await run(["validate", ...args])).out.trimEnd().split("\n").at(-1);
  expect(await summary(one)).toBe(`${one}: 1 record, 1 error, 0 warnings, 1 note`);
  expect(await summary(one, "--rules", "blank_line=warning")).toBe(
    `${one}: 1 record, 1 error, 1 warning, 0 notes`,
  );
  expect(await summary(two)).toBe(`${two}: 2 records, 0 errors, 0 warnings, 2 notes`);
  expect(await summary(one, "--locale", "vi")).toBe(`${one}: 1 bản ghi, 1 lỗi, 0 cảnh báo, 1 thông tin`);
});

test("ndjson: one line an issue, and one for the file", async () => {
  const file = folder().write("b.ndjson", bad);
  const { out } = await run(["validate", file, "--format", "ndjson"]);
  const [issue, whole, ...rest] = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as object);
  expect(issue).toMatchObject({ file, code: "invalid_code", line: 1, pointer: "/language" });
  expect(whole).toMatchObject({ file, ok: false, records: 1, counts: { error: 1 } });
  expect(rest).toEqual([]);
});

test("sarif: rules, results with line and pointer", async () => {
  const file = folder().write("b.ndjson", bad);
  const sarif = JSON.parse((await run(["validate", file, "--format", "sarif"])).out) as object;
  expect(sarif).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "haicap", rules: [{ id: "invalid_code" }] } },
        results: [
          {
            ruleId: "invalid_code",
            level: "error",
            locations: [
              {
                physicalLocation: { artifactLocation: { uri: file }, region: { startLine: 1 } },
                logicalLocations: [{ fullyQualifiedName: "/language" }],
              },
            ],
          },
        ],
      },
    ],
  });
});

test("the registry is asked unless told otherwise", async () => {
  const unit =
    '{"record":"unit-group","id":"12/g","kind":"cluster","name":"Hai xã","province":"province:99","complete":false}\n';
  const file = folder().write("c.ndjson", unit);
  expect((await run(["validate", file])).out).toContain("unit_not_found");
  expect((await run(["validate", file, "--no-registry"])).out).not.toContain("unit_not_found");
});

test("severities, rules and the number of issues are chosen", async () => {
  const file = folder().write("d.ndjson", `\n\n${bad.replace('"fr"', '"vi"').replace("12/a", "a")}`);
  const codes = async (...args: string[]): Promise<[number, string[]]> => {
    const { code, out } = await run(["validate", file, ...args]);
    return [code, [...out.matchAll(/\[(\w+)\]$/gm)].map(([, found = ""]) => found)];
  };
  expect(await codes()).toEqual([0, ["blank_line", "blank_line", "id_without_owner"]]);
  expect(await codes("--severity", "warning")).toEqual([0, ["id_without_owner"]]);
  expect(await codes("--max-issues", "1")).toEqual([0, ["blank_line"]]);
  expect(await codes("--as-of", "2025-12-31")).toEqual(await codes());
  const { out } = await run(["validate", file, "--max-issues", "1", "--locale", "vi"]);
  expect(out).toMatch(/; 2 mục không in ra$/m);
  const document = path("nam-ma");
  const overridden = await run(["validate", document, "--rules", "after_issue=off", "--format", "json"]);
  expect(JSON.parse(overridden.out)).toMatchObject([{ overrides: { after_issue: { severity: "off" } } }]);
  expect(await codes("--rules", "blank_line=off,id_without_owner=error")).toEqual([1, ["id_without_owner"]]);
});

test("wrong calls and unreadable files: exit code 2, nothing on the output", async () => {
  const files = folder();
  const broken = files.write("broken.gz", gzipSync(good).subarray(0, 200));
  for (const args of [
    [],
    [files.at("none.json")],
    [files.at(".")],
    [broken],
    ["a", "--format", "xml"],
    ["a", "--severity", "off"],
    ["a", "--max-issues", "-1"],
    ["a", "--max-issues=-1"],
    ["a", "--max-issues", "1.5"],
    ["a", "--workers", "0"],
    ["a", "--workers", "65"],
    ["a", "--as-of", "2025-02-30"],
    ["a", "--rules", "nonsense=off"],
    ["a", "--rules", "wrong_type=off"],
    ["a", "--rules", "after_issue=bad"],
    ["a", "--nonsense"],
  ]) {
    const { code, out, err } = await run(["validate", ...args]);
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toMatch(/^haicap: ./);
  }
});

test("what is no JSON is an issue of the data", async () => {
  const files = folder();
  for (const [content, code] of [
    ["{", "invalid_json"],
    [new Uint8Array([0x22, 0xff, 0x22]), "invalid_utf8"],
    ["[]", "wrong_type"],
    ["", "invalid_json"],
  ] as const) {
    const result = await run(["validate", files.write("e.json", content)]);
    expect([result.code, result.out]).toEqual([1, expect.stringContaining(`[${code}]`)]);
  }
});

test("a bar with rate and time left for people, none in a pipe", async () => {
  const file = folder().write("f.ndjson", good.repeat(400));
  expect((await run(["validate", file])).err).toBe("");
  const { err, out } = await run(["validate", file], { isTTY: true });
  expect(err).toMatch(/\[#*·*\] +\d+ % {2}[\d.]+ MB {2}[\d.]+ MB\/s {2}\d+:\d\d/);
  expect(err.endsWith("\r")).toBe(true);
  expect(out).not.toContain("MB/s");
});

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Starts the program in a process of its own. */
function start(...args: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/bin.ts", "validate", ...args], {
    cwd: root,
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  return { child, output: () => out };
}

test("reads standard input", { timeout: 60_000 }, async () => {
  const { child, output } = start("-", "--format", "json");
  child.stdin.end(readFileSync(path("quynh-luu")));
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(0);
  expect(JSON.parse(output())).toMatchObject([{ file: "-", ok: true, complete: true }]);
});

test("Ctrl-C prints what was found so far, as one whole document", { timeout: 60_000 }, async () => {
  const { child, output } = start("-", "--format", "json");
  child.stdin.write(bad.repeat(20_000));
  // It listens once it has read something, which frees room in the pipe.
  await once(child.stdin, "drain");
  await new Promise((resolve) => setTimeout(resolve, 1500));
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number];
  expect(code).toBe(1);
  const [report] = JSON.parse(output()) as [{ complete: boolean; counts: { error: number }; lines: number }];
  expect(report.complete).toBe(false);
  expect(report.counts.error).toBeGreaterThanOrEqual(report.lines);
  expect(report.lines).toBeGreaterThan(100);
});
