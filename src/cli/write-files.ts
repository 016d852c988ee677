import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Context, UsageError } from "./command.js";

/** Writes files into a folder, which is made where it is missing, and names each as it is written. */
export function writeFiles(
  folder: string,
  files: Iterable<readonly [name: string, text: string]>,
  { err, locale }: Context,
): void {
  for (const [name, text] of files) {
    const path = join(folder, name);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, text);
    } catch {
      throw new UsageError({ vi: `không ghi được ${path}`, en: `cannot write ${path}` }, locale);
    }
    err.write(path + "\n");
  }
}
