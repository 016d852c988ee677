import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Options } from "tsup";
import tsup from "../../tsup.config.js";

/** Builds the two entries of the registry as the package does, in a folder of their own; its address. */
export async function buildUnits(): Promise<URL> {
  const folder = mkdtempSync(join(tmpdir(), "haicap-units-"));
  await build({
    ...(tsup as Options),
    config: false,
    entry: { units: "src/units.ts", "units/former": "src/units/former.ts" },
    format: ["esm"],
    dts: false,
    outDir: folder,
    silent: true,
  });
  return pathToFileURL(folder + "/");
}

/** Every file that an entry loads, itself included. */
export function loadedFiles(folder: URL, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    for (const [, path = ""] of readFileSync(file, "utf8").matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      visit(new URL(path, file));
  };
  visit(new URL(entry, folder));
  return [...seen].map((href) => fileURLToPath(href));
}
