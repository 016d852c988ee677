// Everything that has to hold before a commit, each check counted as one test; arguments go to vitest.
import { run } from "./run.js";
import { printFailures, runVitest, summary } from "./vitest.js";

const lint = { name: "lint", script: "eslint/bin/eslint.js", args: [".", "--max-warnings", "0"] };
const quick = [
  { name: "types", script: "typescript/bin/tsc", args: ["-p", "."] },
  { name: "types of src without Node", script: "typescript/bin/tsc", args: ["-p", "src"] },
  { name: "types of the page", script: "typescript/bin/tsc", args: ["-p", "docs/site"] },
  { name: "format", script: "prettier/bin/prettier.cjs", args: ["--check", "--log-level", "warn", "."] },
];

let passed = 0;
let failed = 0;

async function check({ name, script, args }: typeof lint): Promise<void> {
  const holds = await run(script, args);
  if (holds) passed += 1;
  else failed += 1;
  console.log(`${holds ? "✓" : "✗"} ${name}`);
}

// linting takes as long as the other checks and the beginning of the tests
const linted = check(lint);
for (const one of quick) await check(one);
const { statuses, broken } = await runVitest(process.argv.slice(2));
await linted;

failed += broken;
if (failed > 0 || [...statuses.values()].includes("failed")) process.exitCode = 1;
printFailures(statuses);
console.log(summary(statuses.values(), passed, failed));
