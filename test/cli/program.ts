import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import config from "../../tsup.cli.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The program as it is shipped, built in a folder of its own. */
export interface Program {
  /** Where it was built. */
  readonly folder: string;
  /** Starts it; what it wrote is there when it has ended. */
  start(...args: string[]): Started;
  remove(): void;
}

/** A run of the program. */
interface Started {
  readonly child: ReturnType<typeof spawn>;
  readonly ended: Promise<{ code: number | null; out: string; err: string }>;
}

/** Builds the program with the entries of its configuration. */
export async function buildProgram(): Promise<Program> {
  // Below the repository, where its dependencies are found.
  mkdirSync(join(root, ".tmp"), { recursive: true });
  const folder = mkdtempSync(join(root, ".tmp", "program-"));
  const { entry, target } = config as { entry: Record<string, string>; target: string };
  await build({
    entryPoints: entry,
    outdir: folder,
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target,
    logLevel: "error",
  });
  return {
    folder,
    start(...args) {
      const child = spawn(process.execPath, [join(folder, "cli.js"), ...args], {
        env: { ...process.env, LC_ALL: "C" },
      });
      const written = { out: "", err: "" };
      child.stdout.on("data", (chunk: Buffer) => (written.out += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (written.err += chunk.toString()));
      const ended = new Promise<Awaited<Started["ended"]>>((resolve) => {
        child.on("close", (code) => {
          resolve({ code, ...written });
        });
      });
      return { child, ended };
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}
