import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Absolute path of the repository; every other path in the guards is relative to it, with `/`. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The text of a file. */
export function read(file: string): string {
  return readFileSync(posix.join(root, file), "utf8");
}

/** Every TypeScript file below `src` except declarations, sorted. */
export function sourceFiles(): string[] {
  return readdirSync(posix.join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => `src/${file.replaceAll(sep, "/")}`)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort();
}

/** Whether a script wrote the file: such files may be long. */
export function isGenerated(file: string): boolean {
  return file.endsWith(".generated.ts") || file.includes("/data/");
}

/** Every file that git tracks and that is there. */
export function trackedFiles(): string[] {
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  return files.filter((file) => file !== "" && existsSync(posix.join(root, file)));
}
