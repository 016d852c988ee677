// A release up to the point of publishing: builds, checks, packs, installs the tarball in a clean project, runs the README's
// first example there, and writes what is in it: .tmp/release/{haicap-VERSION.tgz, sbom.json}
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import manifest from "../package.json" with { type: "json" };
import { MatrixProject, pack } from "./matrix/project.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}.tmp/release`;

function npm(...args: string[]): string {
  return execFileSync("npm", args, { cwd: root, encoding: "utf8", shell: true, maxBuffer: 64 * 1024 * 1024 });
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
npm("run", "check:package");
const tarball = pack(root, folder);
const listed = JSON.parse(npm("pack", "--ignore-scripts", "--dry-run", "--json")) as {
  unpackedSize: number;
  files: { path: string }[];
}[];
const [contents] = listed;
if (contents === undefined) throw new Error("npm pack lists nothing");
const unexpected = contents.files.filter(
  ({ path }) =>
    !/^(?:dist\/|schema\/|(?:README(?:\.vi)?|CHANGELOG)\.md$|LICENSE$|NOTICE$|llms\.txt$|package\.json$)/.test(
      path,
    ),
);
if (unexpected.length > 0)
  throw new Error(`not to be published: ${unexpected.map(({ path }) => path).join(", ")}`);
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
console.log(
  `${manifest.name} ${manifest.version}: ${contents.files.length} files, ${kilobytes(statSync(tarball).size)} packed, ${kilobytes(contents.unpackedSize)} unpacked`,
);

const bill = JSON.parse(npm("sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--omit", "optional")) as {
  metadata: { component: { name: string } };
  components: { name: string; version: string }[];
};
bill.metadata.component.name = manifest.name;
writeFileSync(`${folder}/sbom.json`, `${JSON.stringify(bill, null, 2)}\n`);
console.log(
  `bill of materials: ${bill.components.map(({ name, version }) => `${name} ${version}`).join(", ")}`,
);

const [, code = "", expected = ""] =
  /```ts\n(.*?)```\s+```text\n(.*?)```/s.exec(readFileSync(`${root}README.md`, "utf8")) ?? [];
const project = new MatrixProject();
try {
  const failure = project.install(tarball, "zod@4");
  if (failure !== undefined) throw new Error(failure);
  project.write(
    "example.mjs",
    ts.transpile(code, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext }),
  );
  const { output } = project.run(process.execPath, ["example.mjs"]);
  if (expected === "" || output !== expected)
    throw new Error(`the README promises\n${expected}\nbut it printed\n${output}`);
  const { stdout } = spawnSync("npx", ["haicap", "--version"], {
    cwd: project.directory,
    encoding: "utf8",
    shell: true,
  });
  if (stdout.trim() !== manifest.version) throw new Error(`haicap --version printed ${stdout}`);
  console.log("installed in a clean project: the README's example and the program answer as promised");
} finally {
  project.remove();
}
console.log("release: ready");
