import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run.js";

/** The outcome of one run of the suite. */
export interface Outcome {
  /** Status of every test by its file, place and full name. */
  statuses: Map<string, string>;
  /** Things that failed outside any test: a file that does not load, a crash, no test at all. */
  broken: number;
}

interface Report {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[];
}

/** Runs the suite once, showing its usual output, and reads the outcome from its JSON report. */
export async function runVitest(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), "haicap-vitest-"));
  const file = join(directory, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = await run("vitest/vitest.mjs", ["run", ...reporters, ...args], env);
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Report) : { testResults: [] };
  rmSync(directory, { recursive: true });

  const statuses = new Map<string, string>();
  let broken = 0;
  for (const { name, status, assertionResults } of report.testResults) {
    for (const [index, test] of assertionResults.entries()) {
      statuses.set(`${name} > ${index + 1}. ${test.fullName}`, test.status);
    }
    if (status === "failed" && !assertionResults.some((test) => test.status === "failed")) broken += 1;
  }
  const seen = broken > 0 || [...statuses.values()].includes("failed");
  return { statuses, broken: succeeded || seen ? broken : 1 };
}

/** Names the tests that failed, so that the end of a long log tells them. */
export function printFailures(statuses: ReadonlyMap<string, string>, where = ""): void {
  for (const [name, status] of statuses) if (status === "failed") console.log(`✗ ${name}${where}`);
}

/** `tests: 12 passed, 0 failed`, with the skipped ones when there are any. */
export function summary(statuses: Iterable<string>, passed = 0, failed = 0): string {
  let skipped = 0;
  for (const status of statuses) {
    if (status === "passed") passed += 1;
    else if (status === "failed") failed += 1;
    else skipped += 1;
  }
  return `tests: ${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : "");
}
