// Generates a thousand faults of every code: validation has to find that fault and no other.
import { printFailures, runVitest, summary } from "./vitest.js";

const { statuses, broken } = await runVitest(["test/testing/single-fault.test.ts"], { HAICAP_RUNS: "1000" });
printFailures(statuses);
console.log(`a thousand faults of each code: ${summary(statuses.values(), 0, broken)}`);
if (broken > 0 || [...statuses.values()].includes("failed")) process.exitCode = 1;
