import { readFileSync } from "node:fs";

/** The version of the program, from the nearest package.json: one folder up when built, two in the sources. */
export function version(): string {
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const manifest = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")) as {
        version: string;
      };
      return manifest.version;
    } catch {
      continue;
    }
  }
  return "";
}
