import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { toEntries, toLine } from "../../src/model/stream.js";
import { example } from "../datasets.js";
import { folder, run } from "./run.js";

const names = ["kim-boi", "mu-cang-chai", "nam-ma", "quynh-luu", "thuong-long"] as const;
const path = (name: string): string =>
  fileURLToPath(new URL(`../../examples/datasets/${name}.json`, import.meta.url));

test.each(names.flatMap((name) => [[name, "vi"] as const, [name, "en"] as const]))(
  "%s in %s is printed as it stands in report/",
  async (name, locale) => {
    const { code, out, err } = await run(["report", path(name), "--locale", locale]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    await expect(out).toMatchFileSnapshot(`report/${name}.${locale}.txt`);
  },
);

test("a stream, a packed stream and their document make the same report", async () => {
  const files = folder();
  const lines = [...toEntries(example("thuong-long"))].map((entry) => toLine(entry) + "\n").join("");
  const { out } = await run(["report", path("thuong-long")]);
  for (const file of [files.write("a.ndjson", lines), files.write("b.bin", gzipSync(lines))])
    expect(await run(["report", file])).toEqual({ code: 0, out, err: "" });
});

test("what is later than the day does not count", async () => {
  const { out } = await run(["report", path("quynh-luu"), "--as-of", "2025-10-27"]);
  expect(out).toMatch(/^Communes visited +0 +of 10, 0 %$/m);
  expect(out).toMatch(/^Proposals waiting +not reported$/m);
  expect(out).toMatch(/^After the day of the figure +Visit +1 /m);
});

test("before the structure of two tiers, units have the names they were to get", async () => {
  const { code, out } = await run(["report", path("quynh-luu"), "--as-of", "2025-06-30"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Area +Nghệ An province$/m);
  expect(out).toMatch(/^Nghệ An province +\d+ .* not reported$/m);
});

test("zero is printed as zero, and what nobody reported as not reported", async () => {
  const { out } = await run(["report", path("nam-ma")]);
  expect(out).toMatch(/^Difficulties +0$/m);
  expect(out).toContain("None of the 3 findings tells of a difficulty.");
  expect(out).toMatch(/^Communes short of staff +not reported$/m);
  expect(out).toMatch(/Dossiers and rates\n─+\n\nnot reported\n/);
});

test("faulty records are left out, the report says so, and the code is 1", async () => {
  const dataset = example("quynh-luu");
  const visits = [{ ...dataset.visits?.[0], units: 7 }];
  const files = folder();
  const broken = files.write("broken.json", JSON.stringify({ ...dataset, visits, proposals: "none" }));
  const { code, out, err } = await run(["report", broken]);
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(/^! The data have errors \(\d+\); records that cannot be read .* below: 1\./m);
  expect(out).toMatch(/^Communes visited +not reported$/m);
  expect(out).toMatch(/^Proposals waiting +not reported$/m);
  expect(out).toMatch(/^Error +A value is of another type than its field +2 +wrong_type$/m);
  const lines = [...toEntries(dataset)].map(toLine);
  const stream = files.write("broken.ndjson", [...lines, '{"record":"visit"}'].join("\n"));
  const streamed = await run(["report", stream]);
  expect(streamed.code).toBe(1);
  expect(streamed.out).toMatch(/^! The data have errors \(\d+\); records that cannot be read .* below: 1\./m);
  expect(streamed.out).toMatch(/^Communes visited +4 /m);
});

test("HTML goes to a file or to the output, the same bytes each time", async () => {
  const files = folder();
  const html = files.at("out.html");
  expect(await run(["report", path("kim-boi"), "--html", html])).toEqual({
    code: 0,
    out: "",
    err: `${html}\n`,
  });
  const text = readFileSync(html, "utf8");
  expect(text).toMatch(/^<!doctype html>\n<html lang="en">[\s\S]*<svg role="img"[\s\S]*<\/html>\n$/);
  expect((await run(["report", path("kim-boi"), "--html", "-"])).out).toBe(text);
});

test("people see how far the reading is, pipes do not", async () => {
  const lines = [...toEntries(example("nam-ma"))].map((entry) => toLine(entry) + "\n").join("");
  const file = folder().write("long.ndjson", lines.repeat(400));
  const { err, out } = await run(["report", file], { isTTY: true });
  expect(err).toMatch(/\[#*·*\] +\d+ % {2}[\d.]+ MB {2}[\d.]+ MB\/s/);
  expect(err.endsWith("\r")).toBe(true);
  expect(await run(["report", file])).toMatchObject({ err: "", out });
});

test("wrong calls, unreadable files and files without records: one line, exit code 2", async () => {
  const files = folder();
  const own = files.write("own.json", JSON.stringify(example("nam-ma")));
  const undated = files.write(
    "undated.ndjson",
    '{"record":"source","id":"12/a","form":"register","language":"vi"}',
  );
  for (const [args, message] of [
    [[], /exactly one input file/],
    [[own, own], /exactly one input file/],
    [[own, "--as-of", "2025-02-30"], /--as-of must be a day/],
    [[own, "--html", ""], /--html needs the name of a file/],
    [[own, "--html", own], /the output file is the input file/],
    [[own, "--html", files.at("none/out.html")], /cannot write .*none/],
    [[own, "--nonsense"], /--nonsense/],
    [[files.at("none.json")], /cannot read .*none\.json/],
    [[files.at(".")], /cannot read/],
    [[files.write("broken.gz", gzipSync("{}").subarray(0, 12))], /cannot read/],
    [[files.write("a.json", "{")], /a\.json holds no record .*: needs JSON|a\.json holds no record/],
    [[files.write("b.json", '{"name":"x","version":"1.0"}')], /b\.json holds no record/],
    [[files.write("c.json", '{"haicap":"9.0","visits":[{}]}')], /c\.json holds no record .*9\.0/],
    [[files.write("d.json", '{"haicap":"1.0","visits":[{}]}')], /d\.json holds no record/],
    [[files.write("e.json", "[]")], /e\.json holds no record/],
    [[files.write("f.ndjson", "")], /f\.ndjson holds no record/],
    [[undated], /--as-of is needed/],
  ] as const) {
    const { code, out, err } = await run(["report", ...args]);
    expect([args, code, out]).toEqual([args, 2, ""]);
    expect(err).toMatch(/^haicap: [^\n]+\n$/);
    expect(err).toMatch(message);
  }
  expect((await run(["report", undated, "--as-of", "2025-12-01"])).code).toBe(0);
  expect(readFileSync(own, "utf8")).toBe(JSON.stringify(example("nam-ma")));
});
