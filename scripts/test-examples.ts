// The examples as a user runs them: type-checked and run on the packed library; `--write` keeps what they print.
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createProject } from "../test/consumers/project.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = [
  "@electric-sql/pglite",
  "@hono/standard-validator",
  "@hookform/resolvers",
  "@types/node",
  "hono",
  "react-hook-form",
];
const compilerOptions = {
  target: "ES2022",
  module: "NodeNext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
};
const writes = process.argv.includes("--write");
const project = createProject();
let failed = 0;

function check(name: string, holds: boolean, output = ""): void {
  console.log(`${holds ? "✓" : "✗"} ${name}`);
  if (holds) return;
  failed += 1;
  console.log(output);
}

try {
  project.write("package.json", '{ "private": true, "type": "module" }');
  project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["examples"] }));
  cpSync(join(root, "examples"), join(project.directory, "examples"), { recursive: true });
  for (const name of packages) {
    const link = join(project.directory, "node_modules", name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, "node_modules", name), link, "junction");
  }

  const types = project.node(join(root, "node_modules/typescript/bin/tsc"), "-p", ".");
  check("types of the examples", types.succeeded, types.output);

  const names = readdirSync(join(root, "examples")).filter((name) =>
    existsSync(join(root, "examples", name, "main.ts")),
  );
  check("there are examples", names.length > 2);
  for (const name of names) {
    const kept = join(root, "examples", name, "output.txt");
    const { succeeded, output } = project.node(
      join(root, "node_modules/tsx/dist/cli.mjs"),
      `examples/${name}/main.ts`,
    );
    if (writes && succeeded) writeFileSync(kept, output);
    const isSame = existsSync(kept) && readFileSync(kept, "utf8") === output;
    check(`examples/${name} prints what is kept beside it`, succeeded && isSame, output);
  }
} finally {
  project.remove();
}
if (failed > 0) process.exitCode = 1;
