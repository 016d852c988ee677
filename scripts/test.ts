// Everything that has to hold before a commit, each check counted as one test; arguments go to vitest.
import { runBeside } from "./run.js";
import { printFailures, runVitest, summary } from "./vitest.js";

const lint = [{ name: "lint", script: "eslint/bin/eslint.js", args: [".", "--max-warnings", "0"] }];
const others = [
  { name: "types", script: "typescript/bin/tsc", args: ["-p", "."] },
  { name: "types of src without Node", script: "typescript/bin/tsc", args: ["-p", "src"] },
  { name: "types of the page", script: "typescript/bin/tsc", args: ["-p", "docs/site"] },
  { name: "format", script: "prettier/bin/prettier.cjs", args: ["--check", "--log-level", "warn", "."] },
];

let passed = 0;
let failed = 0;

// Linting takes as long as the others one after the other.
await Promise.all(
  [lint, others].map(async (checks) => {
    for (const { name, script, args } of checks) {
      const holds = await runBeside(script, args);
      if (holds) passed += 1;
      else failed += 1;
      console.log(`${holds ? "✓" : "✗"} ${name}`);
    }
  }),
);

const { statuses, broken } = runVitest(process.argv.slice(2));
failed += broken;
if (failed > 0 || [...statuses.values()].includes("failed")) process.exitCode = 1;
printFailures(statuses);
console.log(summary(statuses.values(), passed, failed));
