/**
 * Validates the Data Package of every real dataset, and of a hostile one, with frictionless (Python), in a virtual
 * environment of its own. Without Python, or where the package cannot be had, it says so and passes.
 */
import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../src/model/dataset.js";
import { toCsv } from "../src/tables/csv/to-csv.js";
import { dataPackage } from "../src/tables/data-package.js";

const VERSION = "5.21.0";
const temporary = new URL("../.tmp/", import.meta.url).pathname;
const environment = join(temporary, `frictionless-${VERSION}`);
const binaries = join(environment, process.platform === "win32" ? "Scripts" : "bin");

function pass(why: string): never {
  console.log(`frictionless: skipped, ${why}`);
  process.exit(0);
}

function install(): void {
  if (existsSync(join(binaries, "frictionless"))) return;
  const python = ["python3", "python"].find((name) => spawnSync(name, ["--version"]).status === 0);
  if (python === undefined) pass("there is no Python here");
  const made = spawnSync(python, ["-m", "venv", environment]);
  if (made.status !== 0) pass("Python has no venv here");
  const fetched = spawnSync(join(binaries, "pip"), ["install", "--quiet", `frictionless==${VERSION}`], {
    encoding: "utf8",
  });
  if (fetched.status !== 0)
    pass(`pip could not install it: ${fetched.stderr.trim().split("\n").at(-1) ?? ""}`);
}

/** Whether frictionless takes a package; `references`: ids of other records must lead to one. */
function validate(
  name: string,
  files: Readonly<Record<string, string>>,
  expected: boolean,
  references = false,
): void {
  const folder = mkdtempSync(join(temporary, "package-"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const descriptor = dataPackage({ files: Object.keys(files), references });
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(descriptor, undefined, 2));
  const { status, stdout } = spawnSync(
    join(binaries, "frictionless"),
    ["validate", "datapackage.json", "--json"],
    {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 1e9,
    },
  );
  const taken = status === 0;
  console.log(`frictionless: ${name}, ${descriptor.resources.length} tables: ${taken ? "valid" : "refused"}`);
  if (taken !== expected) {
    console.log(stdout.slice(0, 4000));
    process.exitCode = 1;
  }
  rmSync(folder, { recursive: true });
}

mkdirSync(temporary, { recursive: true });
install();
execFileSync(join(binaries, "frictionless"), ["--version"]);
const examples = new URL("../examples/datasets/", import.meta.url);
for (const file of readdirSync(examples)) {
  const dataset = JSON.parse(readFileSync(new URL(file, examples), "utf8")) as Dataset;
  const files = toCsv(dataset);
  validate(file, files, true, true);
  const finding = files["finding.csv"];
  if (finding !== undefined)
    validate(
      `${file} without its findings' ids`,
      { ...files, "finding.csv": finding.replace(/^[^,\r\n]+,/gm, (id) => (id === "id," ? id : ",")) },
      false,
    );
}
