import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Figures } from "./figures.js";
import { faultyStream } from "./visit-lines.js";

const folder = fileURLToPath(new URL("../../../.tmp/bench/", import.meta.url));

/** What a contender did, and what it took. */
export interface Run {
  readonly records: number;
  readonly faulty: number | null;
  /** What was counted of sound visits; absent: nothing was. */
  readonly figures?: Figures;
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all its threads. */
  readonly processor: number;
  readonly kilobytes: number;
}

/** Runs a contender in a process of its own. */
export function runContender(program: string, name: string, file: string): Run {
  return JSON.parse(execFileSync(process.execPath, [program, name, file], { encoding: "utf8" })) as Run;
}

/** Writes a stream of so many records; its path. */
export async function writeStream(name: string, records: number): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const output = createWriteStream(folder + name);
  for (const line of faultyStream(records)) if (!output.write(line)) await once(output, "drain");
  output.end();
  await once(output, "finish");
  return folder + name;
}
