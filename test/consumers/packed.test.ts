import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { entries } from "../../scripts/entries.js";
import { createProject, type Project } from "./project.js";

const repository = fileURLToPath(new URL("../../", import.meta.url));
const specifiers = entries.map((entry) => entry.specifier);
let project: Project;

beforeAll(() => {
  project = createProject();
}, 120_000);

afterAll(() => {
  project.remove();
});

/** Runs a script that fills `result`, and reads it. */
function run(file: string, lines: string[]): unknown {
  project.write(file, ["const result = {};", ...lines, "console.log(JSON.stringify(result));"].join("\n"));
  const { succeeded, output } = project.node(file);
  if (!succeeded) throw new Error(output);
  return JSON.parse(output);
}

/** Names of values that the declarations of each entry promise. */
function declared(end: ".d.ts" | ".d.cts"): Record<string, string[]> {
  const files = entries.map(({ name }) => join(project.directory, "node_modules/haicap/dist", name + end));
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, types: [] });
  const checker = program.getTypeChecker();
  const names = files.map((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    const exported = symbol ? checker.getExportsOfModule(symbol) : [];
    const target = (it: ts.Symbol) => (it.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(it) : it);
    return exported.filter((it) => target(it).flags & ts.SymbolFlags.Value).map((it) => it.name);
  });
  return Object.fromEntries(names.map((list, index) => [specifiers[index] ?? "", list.sort()]));
}

test("every entry loads as an ES module and has what it declares", () => {
  const lines = specifiers.map((it) => `result["${it}"] = Object.keys(await import("${it}")).sort();`);
  const names = run("run.mjs", lines) as Record<string, string[]>;
  expect(specifiers.length).toBeGreaterThan(2);
  expect(Object.entries(names).filter(([, list]) => list.length === 0)).toEqual([]);
  expect(names).toEqual(declared(".d.ts"));
});

test("every entry loads as CommonJS and has what it declares", () => {
  const lines = specifiers.map((it) => `result["${it}"] = Object.keys(require("${it}")).sort();`);
  expect(run("run.cjs", lines)).toEqual(declared(".d.cts"));
});

test.each([
  { module: "NodeNext", moduleResolution: "NodeNext", files: ["use.mts", "use.cts"] },
  { module: "ESNext", moduleResolution: "Bundler", files: ["use.mts"] },
])("TypeScript resolves every entry with $moduleResolution", { timeout: 60_000 }, ({ files, ...modules }) => {
  // zod's own declarations name URL
  const common = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [] };
  const imports = specifiers.map((it, index) => `import * as e${index} from "${it}";`);
  const used = specifiers.map((_, index) => `e${index}`).join(", ");
  for (const file of files)
    project.write(file, [...imports, `export const all: object[] = [${used}];`].join("\n"));
  project.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...common, ...modules }, files }));
  expect(project.node(join(repository, "node_modules/typescript/bin/tsc"), "-p", ".").output).toBe("");
});

test("validateDataset accepts the five example datasets", () => {
  const folder = join(repository, "examples/datasets");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  expect(files).toHaveLength(5);
  const result = run("datasets.mjs", [
    `import { readdirSync, readFileSync } from "node:fs";`,
    `import { validateDataset } from "haicap";`,
    `for (const file of ${JSON.stringify(files)}) {`,
    `  const { ok, issues } = validateDataset(JSON.parse(readFileSync(${JSON.stringify(folder)} + "/" + file, "utf8")));`,
    `  result[file] = ok || issues;`,
    `}`,
  ]);
  expect(result).toEqual(Object.fromEntries(files.map((file) => [file, true])));
});

test.each(entries)(
  "the declarations behind $specifier are at most 120 kB, without their documentation",
  ({ name }) => {
    const dist = join(project.directory, "node_modules/haicap/dist");
    const printer = ts.createPrinter({ removeComments: true });
    const files = new Set([join(dist, `${name}.d.ts`)]);
    let size = 0;
    for (const file of files) {
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
      size += printer.printFile(source).length;
      for (const { fileName } of ts.preProcessFile(source.text).importedFiles)
        if (fileName.startsWith(".")) files.add(join(dirname(file), fileName.replace(/\.js$/, ".d.ts")));
    }
    expect(size).toBeGreaterThan(500);
    expect(size).toBeLessThanOrEqual(120_000);
  },
);

test("a bundler takes from an entry what is used of it", () => {
  project.write("gift.mjs", 'import { GiftSchema } from "haicap";\nconsole.log(GiftSchema.shape);');
  const { metafile } = buildSync({
    absWorkingDir: project.directory,
    entryPoints: ["gift.mjs"],
    bundle: true,
    minify: true,
    format: "esm",
    external: ["zod"],
    metafile: true,
    write: false,
  });
  const [output] = Object.values(metafile.outputs);
  const files = Object.keys(output?.inputs ?? {}).filter((file) => file.includes("haicap/dist/"));
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => /rule|units|issues|oversight\/(?!gift|text)/.test(file))).toEqual([]);
});
