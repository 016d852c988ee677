import { readFileSync } from "node:fs";

/** One public entry: a subpath in the `exports` of package.json that has its own source file. */
export interface Entry {
  /** As users import it: `haicap`, `haicap/labels`. */
  specifier: string;
  /** File name in `dist` without extension: `index`, `labels`. */
  name: string;
  /** Path of the source file from the root of the repository. */
  source: string;
}

interface Manifest {
  name: string;
  exports: Record<string, unknown>;
}

const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as Manifest;

/** The exports of package.json are the only list of entries; build, docs and guards read it here. */
export const entries: Entry[] = Object.entries(manifest.exports)
  .filter(([, target]) => typeof target === "object")
  .map(([subpath]) => {
    const name = subpath === "." ? "index" : subpath.slice(2);
    return { specifier: manifest.name + subpath.slice(1), name, source: `src/${name}.ts` };
  });
