// Changes the code in thousands of small ways and runs the tests after each: a change that no test notices is a gap.
// npm run test:mutation                                  all folders; what has not changed since is not tried again
// npm run test:mutation -- src/units 'src/core/*.ts'     some
// npm run test:mutation -- --concurrency=1               in one process; else in as many as there are cores but one
// npm run test:mutation -- --report                      what came out last, without trying anything
import { readFileSync, statSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { printReport, type Report } from "./mutation/report.js";

// the processes that Stryker starts load TypeScript too, and try properties with fewer values
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=tsx`;
process.env.HAICAP_RUNS ??= "10";

const given = process.argv.slice(2);
const concurrency = given.find((argument) => argument.startsWith("--concurrency="))?.split("=")[1];
const paths = given.filter((argument) => !argument.startsWith("--"));
const { mutate, thresholds } = JSON.parse(readFileSync("stryker.config.json", "utf8")) as {
  mutate: readonly string[];
  thresholds: { break: number };
};
const wanted = paths.map((path) =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? `${path}/**/*.ts` : path,
);

if (!given.includes("--report"))
  await new Stryker({
    configFile: "stryker.config.json",
    ...(concurrency !== undefined && { concurrency: Number(concurrency) }),
    ...(wanted.length > 0 && { mutate: [...wanted, ...mutate.filter((path) => path.startsWith("!"))] }),
  }).runMutationTest();

const noticed = printReport(JSON.parse(readFileSync(".tmp/stryker/report.json", "utf8")) as Report);
if (!(noticed >= thresholds.break)) process.exitCode = 1;
