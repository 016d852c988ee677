// The tests and the code they test as one script: it can be started afresh for every mutant in some ten milliseconds.
import { Script } from "node:vm";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as esbuild from "esbuild";

/** A module of the script, run when it is first asked for, with all it imports. */
export type Load = (file: string) => void;

/** Entries of the package are those of src; and a file knows its own place, which the place of the script would be. */
const places = (root: string): esbuild.Plugin => ({
  name: "places",
  setup(build) {
    build.onResolve({ filter: /^haicap(?:$|\/)/ }, ({ path }) => ({
      path: join(root, "src", `${path.slice("haicap/".length) || "index"}.ts`),
    }));
    build.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        "import.meta.url",
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: "ts",
    }));
  },
});

export interface Bundle {
  /** Starts the script, each time with nothing remembered, except by packages. */
  readonly start: () => Load;
  /** Every file that a file imports, directly or not, and the file itself; all from the root. */
  readonly importsOf: (file: string) => ReadonlySet<string>;
}

/** Makes one script of some files and all they import. */
export async function bundle(root: string, files: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: {
      contents: `module.exports = {${files.map((file) => `${JSON.stringify(file)}: () => require("./${file}")`).join()}}`,
      resolveDir: root,
    },
    absWorkingDir: root,
    bundle: true,
    packages: "external",
    format: "cjs",
    platform: "node",
    target: "node20",
    metafile: true,
    write: false,
    logLevel: "warning",
    plugins: [places(root)],
  });

  const packages = new Map<string, unknown>();
  for (const { imports } of Object.values(metafile.inputs))
    for (const { path, external } of imports)
      if (external === true && !packages.has(path)) packages.set(path, await import(path));
  const script = new Script(`(function (module, require) {${outputFiles[0]?.text ?? ""}\n})`, {
    filename: `${root}/mutation-bundle.cjs`,
  }).runInThisContext() as (module: { exports: Record<string, () => void> }, require: unknown) => void;

  return {
    start: () => {
      const module = { exports: {} as Record<string, () => void> };
      script(module, (name: string) => packages.get(name));
      return (file) => module.exports[file]?.();
    },
    importsOf: (file) => {
      const reached = new Set([file]);
      for (const one of reached)
        for (const { path } of metafile.inputs[one]?.imports ?? []) reached.add(path);
      return reached;
    },
  };
}
