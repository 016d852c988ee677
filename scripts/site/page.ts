import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";
import type { BuildOptions } from "esbuild";
import { pageExamples } from "./examples.js";

const sources = new URL("../../docs/site/", import.meta.url);
const tsconfig = fileURLToPath(new URL("tsconfig.json", sources));

/** The page that runs the library in the browser: one file, which may load nothing and send nothing. */
export async function buildPage(): Promise<string> {
  const worker = await bundle("worker.ts", {});
  const script = await bundle("page.ts", {
    WORKER_CODE: JSON.stringify(worker),
    EXAMPLES: JSON.stringify(pageExamples()),
  });
  const style = (await transform(read("style.css"), { loader: "css", minify: true, charset: "utf8" })).code;
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "worker-src blob:",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return read("page.html")
    .replace("default-src 'none'", policy)
    .replace(
      "<!-- icon -->",
      () => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(read("icon.svg").trim())}" />`,
    )
    .replace("<!-- style -->", () => `<style>${style}</style>`)
    .replace("<!-- script -->", () => `<script>${script}</script>`);
}

async function bundle(entry: string, define: Record<string, string>): Promise<string> {
  const options = {
    entryPoints: [fileURLToPath(new URL(entry, sources))],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    tsconfig,
    define,
    logLevel: "warning",
  } satisfies BuildOptions;
  const { outputFiles } = await build(options);
  // within HTML nothing may look like the end of the script
  return (outputFiles[0]?.text ?? "").replaceAll(/<(?=\/script|!--)/gi, "\\x3C");
}

function read(file: string): string {
  return readFileSync(new URL(file, sources), "utf8");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
