// Everything that has to hold before a commit, each check counted as one test; arguments go to vitest.
import { run } from "./run.js";
import { printFailures, runVitest, summary } from "./vitest.js";

const checks = [
  { name: "types", holds: () => run("typescript/bin/tsc", ["-p", "."]) },
  { name: "types of src without Node", holds: () => run("typescript/bin/tsc", ["-p", "src"]) },
  { name: "types of the page", holds: () => run("typescript/bin/tsc", ["-p", "docs/site"]) },
  { name: "lint", holds: () => run("eslint/bin/eslint.js", [".", "--max-warnings", "0"]) },
  { name: "format", holds: () => run("prettier/bin/prettier.cjs", ["--check", "--log-level", "warn", "."]) },
];

let passed = 0;
let failed = 0;
for (const { name, holds } of checks) {
  if (holds()) {
    passed += 1;
    console.log(`✓ ${name}`);
  } else {
    failed += 1;
    console.log(`✗ ${name}`);
  }
}

const { statuses, broken } = runVitest(process.argv.slice(2));
failed += broken;
if (failed > 0 || [...statuses.values()].includes("failed")) process.exitCode = 1;
printFailures(statuses);
console.log(summary(statuses.values(), passed, failed));
