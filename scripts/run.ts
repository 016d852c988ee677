import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a script of node_modules with this Node, so that no shell and no platform matters; whether it succeeded. */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } } as const;
  return spawnSync(process.execPath, [`node_modules/${script}`, ...args], options).status === 0;
}

/** The same beside other work. */
export async function runBeside(script: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], { cwd: root, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
}
