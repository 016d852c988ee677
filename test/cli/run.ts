import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { main } from "../../src/cli/main.js";

/** Runs the program in this process; what it wrote and its exit code. */
export async function run(args: readonly string[], options: { language?: string; isTTY?: boolean } = {}) {
  const written = { out: "", err: "" };
  const stream = (name: "out" | "err") => ({
    isTTY: options.isTTY,
    write: (text: string) => (written[name] += text),
  });
  const code = await main(args, { out: stream("out"), err: stream("err") }, options.language ?? "C");
  return { code, ...written };
}

/** A folder that goes away after the test. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), "haicap-cli-"));
  onTestFinished(() => {
    rmSync(path, { recursive: true });
  });
  return {
    at: (name: string) => join(path, name),
    write: (name: string, content: string | Uint8Array) => {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
    read: (name: string) => readFileSync(join(path, name), "utf8"),
    files: () => readdirSync(path).sort(),
  };
}
