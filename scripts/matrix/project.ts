import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a program printed. */
export interface Printed {
  readonly succeeded: boolean;
  readonly output: string;
}

/** A folder outside the repository, with packages that npm installed there. */
export class MatrixProject {
  readonly directory: string = mkdtempSync(join(tmpdir(), "haicap-matrix-"));

  constructor() {
    this.write("package.json", '{ "private": true, "type": "module" }');
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.directory, file), text);
  }

  /** Installs packages; the reason where npm could not. */
  install(...packages: string[]): string | undefined {
    const args = [
      "install",
      "--no-save",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
      "--silent",
      ...packages,
    ];
    const { status, stderr } = spawnSync("npm", args, { cwd: this.directory, encoding: "utf8", shell: true });
    return status === 0
      ? undefined
      : (stderr.split("\n").find((line) => line.includes("error")) ?? "npm failed");
  }

  run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Printed {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.directory,
      encoding: "utf8",
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { succeeded: status === 0, output: status === 0 ? stdout : `${stdout}${stderr}` };
  }

  remove(): void {
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** Packs the library as it would be published; the path of the tarball. */
export function pack(root: string, directory: string): string {
  const args = ["pack", "--ignore-scripts", "--silent", "--pack-destination", `"${directory}"`];
  const printed = execFileSync("npm", args, { cwd: root, shell: true, encoding: "utf8" });
  return join(directory, printed.trim().split("\n").at(-1) ?? "");
}
