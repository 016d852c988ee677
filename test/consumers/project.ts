import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { entries } from "../../scripts/entries.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const inputs = ["src", "package.json", "tsconfig.json", "tsup.config.ts", "tsup.modules.config.ts"];
const linked = ["zod", "date-fns", "@date-fns/utc", "fast-check", "csv-parse", "csv-stringify", "fflate"];

/** A project outside the repository that has the packed library installed. */
export interface Project {
  directory: string;
  write(file: string, text: string): void;
  /** Runs a script with Node in the project; what it printed, both streams together when it failed. */
  node(...args: string[]): { succeeded: boolean; output: string };
  remove(): void;
}

/** Builds when `dist` is older than its sources, packs, and installs the tarball and its dependencies offline. */
export function createProject(): Project {
  if (isStale())
    for (const config of ["tsup.config.ts", "tsup.modules.config.ts"])
      execFileSync(
        process.execPath,
        ["node_modules/tsup/dist/cli-default.js", "--silent", "--config", config],
        { cwd: root },
      );
  const directory = mkdtempSync(join(tmpdir(), "haicap-consumer-"));
  const modules = join(directory, "node_modules");
  mkdirSync(modules);
  const npm = ["pack", "--ignore-scripts", "--silent", "--pack-destination", `"${directory}"`];
  const [tarball = ""] = execFileSync("npm", npm, { cwd: root, shell: true, encoding: "utf8" })
    .trim()
    .split("\n")
    .slice(-1);
  execFileSync("tar", ["-xzf", tarball], { cwd: directory });
  cpSync(join(directory, "package"), join(modules, "haicap"), { recursive: true });
  for (const name of linked) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  return {
    directory,
    write: (file, text) => {
      writeFileSync(join(directory, file), text);
    },
    node: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: directory,
        encoding: "utf8",
      });
      return { succeeded: status === 0, output: status === 0 ? stdout : stdout + stderr };
    },
    remove: () => {
      rmSync(directory, { recursive: true });
    },
  };
}

function isStale(): boolean {
  const made = entries.flatMap(({ name }) =>
    [`${name}.js`, `${name}.cjs`, `${name}.d.ts`, `${name}.d.cts`, `modules/${name}.js`].map((file) =>
      join(root, "dist", file),
    ),
  );
  if (!made.every((file) => existsSync(file))) return true;
  const newest = Math.max(...inputs.flatMap((input) => times(join(root, input))));
  return made.some((file) => statSync(file).mtimeMs < newest);
}

function times(path: string): number[] {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return [mtimeMs];
  return [mtimeMs, ...readdirSync(path).flatMap((name) => times(join(path, name)))];
}
