// The suite under four time zones and three locales (Turkish has another lower case for I): every test ends the same.
import { printFailures, runVitest, summary } from "./vitest.js";

const places = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "vi_VN.UTF-8" },
];
// they look at files and programs, or at whatever is thrown at them, not at days
const excluded = [
  "guards",
  "consumers",
  "docs",
  "site",
  "hostile",
  "testing",
  "cli/{workers,report-*}*",
  "tables/hostile*",
];
const exclusions = excluded.flatMap((files) => [
  "--exclude",
  `test/${files}${files.includes("*") ? "" : "/**"}`,
]);

const all: string[] = [];
const outcomes: { zone: string; statuses: Map<string, string> }[] = [];
let broken = 0;
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
for (const env of places) {
  // npm test runs where the machine is
  if (env.TZ === here) continue;
  const outcome = await runVitest([...exclusions, ...process.argv.slice(2)], env);
  outcomes.push({ zone: env.TZ, statuses: outcome.statuses });
  all.push(...outcome.statuses.values());
  broken += outcome.broken;
  console.log(`${env.TZ} (${env.LC_ALL}): ${summary(outcome.statuses.values(), 0, outcome.broken)}`);
}

// the end of the log tells what went wrong, whatever the tests printed in between
const [reference] = outcomes;
const first = reference?.statuses ?? new Map<string, string>();
for (const { zone, statuses } of outcomes) {
  printFailures(statuses, ` in ${zone}`);
  for (const name of first.keys()) if (!statuses.has(name)) absent(name, zone);
  for (const name of statuses.keys()) if (!first.has(name)) absent(name, reference?.zone ?? "");
}
if (broken > 0 || all.includes("failed")) process.exitCode = 1;
console.log(summary(all, 0, broken));

function absent(name: string, zone: string): void {
  broken += 1;
  console.log(`✗ ${name} is absent in ${zone}`);
}
