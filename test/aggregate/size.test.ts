import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { afterAll, expect, test } from "vitest";

const directory = mkdtempSync(join(tmpdir(), "haicap-aggregate-"));
afterAll(() => {
  rmSync(directory, { recursive: true });
});

/** What a bundler makes of a page that uses these exports, in kilobytes after gzip. */
async function kilobytesOf(name: string, used: string): Promise<{ text: string; size: number }> {
  const entry = join(directory, `${name}.ts`);
  const source = new URL("../../src/aggregate.js", import.meta.url).pathname;
  writeFileSync(entry, `import ${used} from "${source}";\nconsole.log(${used.replaceAll("* as ", "")});\n`);
  await build({
    config: false,
    entry: [entry],
    outDir: join(directory, name),
    format: "esm",
    target: "es2022",
    minify: true,
    silent: true,
    esbuildOptions: (options) => {
      options.charset = "utf8";
    },
  });
  const text = readFileSync(join(directory, name, `${name}.js`), "utf8");
  return { text, size: gzipSync(text).length / 1000 };
}

test("a page pays for the questions it asks", async () => {
  const { text, size } = await kilobytesOf(
    "page",
    "{ ask, overdueTasks, unansweredProposals, tasksWithoutDeadline, staffShortages, topDifficulties, onTimeRate }",
  );
  expect(text).toContain("overdue-tasks");
  expect(text).not.toContain("rank-movements");
  expect(size).toBeLessThan(10);
}, 60_000);

test("figures without questions are small", async () => {
  const { size } = await kilobytesOf("figures", "{ aggregate, all, count, filter, groupBy, rate, sum }");
  expect(size).toBeLessThan(2);
}, 60_000);

test("all questions with their texts in two languages", async () => {
  const { text, size } = await kilobytesOf("all", "* as all");
  expect(text).toContain("rank-movements");
  expect(size).toBeLessThan(25);
}, 60_000);
