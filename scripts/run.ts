import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Runs a script of node_modules with this Node, so that no shell and no platform matters; whether it succeeded. */
export async function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  const options = { cwd: root, stdio: "inherit", env: { ...process.env, ...env } } as const;
  const child = spawn(process.execPath, [`node_modules/${script}`, ...args], options);
  const [code] = (await once(child, "exit")) as [number | null];
  return code === 0;
}
