import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Builds a program of this folder as plain JavaScript, as it would be shipped, with the worker of the command line; its path. */
export async function buildBench(name: string): Promise<string> {
  await build({
    entryPoints: {
      [name]: `${root}test/bench/bulk/${name}.ts`,
      "cli-worker": `${root}src/cli/validate/cli-worker.ts`,
    },
    outdir: `${root}.tmp/bench`,
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return `${root}.tmp/bench/${name}.js`;
}
