import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entries } from "../../scripts/entries.js";
import { read, root, trackedFiles } from "../guards/support.js";

/** A fenced TypeScript block, and the text block that follows it as its output. */
interface Example {
  readonly name: string;
  readonly code: string;
  readonly output: string | undefined;
}

const pages = trackedFiles().filter(
  (file) => file.endsWith(".md") && !/^(?:node_modules|CHANGELOG|test\/api|\.)/.test(file),
);
const examples = pages.flatMap(examplesOf);
const folder = join(root, ".tmp/examples");
const files = new Map(examples.map((example, index) => [example, join(folder, `example-${index}.ts`)]));

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [{ code }, file] of files) writeFileSync(file, code);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function examplesOf(page: string): Example[] {
  const fences = [...read(page).matchAll(/^```(\w+)\n(.*?)^```$(\n\n(?=```text))?/gms)];
  return fences.flatMap(([, language, code = "", joined], index) => {
    const output = joined === undefined ? undefined : fences[index + 1]?.[2];
    return language === "ts" ? [{ name: `${page}, block ${index + 1}`, code, output }] : [];
  });
}

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(3);
  expect(examples.filter(({ output }) => output !== undefined).length).toBeGreaterThan(2);
});

test("every example is sound TypeScript", { timeout: 60_000 }, () => {
  const config = ts.getParsedCommandLineOfConfigFile(join(root, "tsconfig.json"), {}, ts.sys as never);
  const program = ts.createProgram([...files.values()], { ...config?.options, noEmit: true });
  const messages = ts
    .getPreEmitDiagnostics(program)
    .map((it) => ts.flattenDiagnosticMessageText(it.messageText, "\n"));
  expect(messages).toEqual([]);
});

describe("every example prints what its page shows", () => {
  beforeAll(async () => {
    await build({
      entryPoints: [...files.values()],
      outdir: folder,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      packages: "external",
      alias: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, join(root, source)])),
      format: "esm",
      platform: "node",
    });
  });

  test.each(examples)("$name", { timeout: 30_000 }, (example) => {
    const program = files.get(example)?.replace(/ts$/, "mjs") ?? "";
    const printed = execFileSync(process.execPath, [program], { cwd: root, encoding: "utf8" });
    if (example.output !== undefined) expect(printed.trim()).toBe(example.output.trim());
  });
});
