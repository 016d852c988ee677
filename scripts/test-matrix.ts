// The packed library in every runtime and with every compiler it promises. What is missing here is reported, not skipped.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { entries } from "./entries.js";
import { inChromium } from "./matrix/chromium.js";
import { MatrixProject, pack, type Printed } from "./matrix/project.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const platform = `${process.platform}-${process.arch}`;
const runtimes = [
  ...[20, 22, 24, 26].map((major) => ({
    name: `Node ${major}`,
    package: `node-${platform}@${major}`,
    program: `node-${platform}/bin/node`,
    args: [],
  })),
  { name: "Bun", package: `@oven/bun-${platform}`, program: `@oven/bun-${platform}/bin/bun`, args: [] },
  {
    name: "Deno",
    package: process.platform === "linux" ? `@deno/${platform}-glibc` : `@deno/${platform}`,
    program: process.platform === "linux" ? `@deno/${platform}-glibc/deno` : `@deno/${platform}/deno`,
    args: ["run", "--allow-all", "--node-modules-dir=manual"],
  },
];
const compilers = ["5.4", "5.9", "6.0", "7.0"];
const zones = ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"];
const languages = ["C", "vi_VN.UTF-8", "tr_TR.UTF-8"];

const counts = { passed: 0, failed: 0, missing: 0 };
function report(name: string, outcome: keyof typeof counts, why = ""): void {
  counts[outcome] += 1;
  const sign = { passed: "✓", failed: "✗", missing: "–" }[outcome];
  console.log(`${sign} ${name}${why === "" ? "" : `: ${why}`}`);
}

const datasets = readdirSync(`${root}examples/datasets`)
  .filter((file) => file.endsWith(".json"))
  .map((file): [string, unknown] => [
    file,
    JSON.parse(readFileSync(`${root}examples/datasets/${file}`, "utf8")),
  ]);
const names = ["units", "former", "labels", "lifecycle", "aggregate", "documents"];
const specifierOf = (name: string): string => (name === "former" ? "haicap/units/former" : `haicap/${name}`);
const smoke = readFileSync(`${root}scripts/matrix/smoke.ts`, "utf8");
const transpiled = (module: ts.ModuleKind): string =>
  ts.transpile(smoke, { target: ts.ScriptTarget.ES2022, module });

/** Writes the program that every runtime runs, as an ES module, as CommonJS and as TypeScript for compilers. */
function writePrograms(project: MatrixProject): void {
  project.write("datasets.json", JSON.stringify(datasets));
  project.write("smoke.mjs", transpiled(ts.ModuleKind.ESNext));
  project.write("smoke.cjs", transpiled(ts.ModuleKind.CommonJS));
  project.write(
    "run.mjs",
    [
      'import { readFileSync } from "node:fs";',
      'import { smoke } from "./smoke.mjs";',
      'import * as haicap from "haicap";',
      ...names.map((name) => `import * as ${name} from "${specifierOf(name)}";`),
      'const datasets = JSON.parse(readFileSync("datasets.json", "utf8"));',
      `console.log(smoke({ haicap, ${names.join(", ")} }, datasets));`,
    ].join("\n"),
  );
  project.write(
    "run.cjs",
    [
      'const { readFileSync } = require("node:fs");',
      'const { smoke } = require("./smoke.cjs");',
      'const haicap = require("haicap");',
      ...names.map((name) => `const ${name} = require("${specifierOf(name)}");`),
      'const datasets = JSON.parse(readFileSync("datasets.json", "utf8"));',
      `console.log(smoke({ haicap, ${names.join(", ")} }, datasets));`,
    ].join("\n"),
  );
  project.write(
    "page.mjs",
    [
      'import { smoke } from "./smoke.mjs";',
      'import * as haicap from "haicap";',
      ...names.map((name) => `import * as ${name} from "${specifierOf(name)}";`),
      'import datasets from "./datasets.json";',
      `globalThis.result = smoke({ haicap, ${names.join(", ")} }, datasets);`,
    ].join("\n"),
  );
  const imports = entries.map(({ specifier }, index) => `import * as e${index} from "${specifier}";`);
  const used = `export const all: object[] = [${entries.map((_, index) => `e${index}`).join(", ")}];`;
  const typed = [
    'const result = e0.validateRecord("gift", {});',
    "export const givers: readonly string[] = result.ok ? result.value.givers : [];",
    "export const gift: e0.Gift = e0.GiftSchema.parse({});",
    'export const due = e0.parseRef("commune:03538");',
  ];
  for (const file of ["use.mts", "use.cts"]) project.write(file, [...imports, used, ...typed].join("\n"));
}

const project = new MatrixProject();
try {
  const tarball = pack(root, project.directory);
  writePrograms(project);
  const install = (zod: string): string | undefined => project.install(tarball, `zod@${zod}`, "fast-check@4");
  const failed = install("latest");
  if (failed !== undefined) throw new Error(failed);
  const expected = project.run(process.execPath, ["run.mjs"]);
  if (!expected.succeeded || expected.output.length < 10_000) throw new Error(expected.output);
  const compare = (name: string, { succeeded, output }: Printed): void => {
    if (!succeeded) report(name, "failed", output.split("\n").slice(0, 8).join("\n"));
    else if (output.trim() !== expected.output.trim()) report(name, "failed", "another result");
    else report(name, "passed");
  };

  for (const TZ of zones)
    for (const LANG of languages)
      compare(
        `this Node, ${TZ}, ${LANG}`,
        project.run(process.execPath, ["run.cjs"], { TZ, LANG, LC_ALL: LANG }),
      );

  for (const runtime of runtimes) {
    const tools = new MatrixProject();
    try {
      const why = tools.install(runtime.package);
      if (why !== undefined) {
        report(runtime.name, "missing", why);
        continue;
      }
      const program = join(tools.directory, "node_modules", runtime.program);
      for (const file of ["run.mjs", "run.cjs"])
        compare(
          `${runtime.name}, ${file === "run.mjs" ? "ESM" : "CommonJS"}`,
          project.run(program, [...runtime.args, file]),
        );
    } finally {
      tools.remove();
    }
  }

  const chromium = await inChromium(project.directory, "page.mjs");
  if (chromium === undefined)
    report("Chromium", "missing", "no chromium on this machine (Debian: apt install chromium)");
  else compare("Chromium", chromium);

  for (const version of compilers) {
    const tools = new MatrixProject();
    try {
      const why = tools.install(`typescript@${version}`);
      if (why !== undefined) {
        report(`TypeScript ${version}`, "missing", why);
        continue;
      }
      for (const [module, resolution, files] of [
        ["NodeNext", "NodeNext", ["use.mts", "use.cts"]],
        ["ESNext", "Bundler", ["use.mts"]],
      ] as const) {
        const options = { strict: true, noEmit: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [] };
        const compilerOptions = { ...options, module, moduleResolution: resolution };
        project.write("tsconfig.json", JSON.stringify({ compilerOptions, files }));
        const tsc = join(tools.directory, "node_modules/typescript/bin/tsc");
        const { succeeded, output } = project.run(process.execPath, [tsc, "-p", "."]);
        const name = `TypeScript ${version}, ${resolution}`;
        if (succeeded) report(name, "passed");
        else report(name, "failed", output.split("\n").slice(0, 8).join("\n"));
      }
    } finally {
      tools.remove();
    }
  }

  const floor = "4.6.0";
  const why = install(floor);
  if (why === undefined) compare(`zod ${floor}`, project.run(process.execPath, ["run.mjs"]));
  else report(`zod ${floor}`, "missing", why);
} finally {
  project.remove();
}
console.log(`matrix: ${counts.passed} passed, ${counts.failed} failed, ${counts.missing} missing`);
if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
