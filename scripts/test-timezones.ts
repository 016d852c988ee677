// The suite under four time zones and three locales (Turkish has another lower case for I): every test ends the same.
import { runVitest, summary } from "./vitest.js";

const places = [
  { TZ: "UTC", LC_ALL: "C" },
  { TZ: "Asia/Ho_Chi_Minh", LC_ALL: "vi_VN.UTF-8" },
  { TZ: "America/Los_Angeles", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "Pacific/Kiritimati", LC_ALL: "vi_VN.UTF-8" },
];
// they look at files, not at days
const excluded = ["--exclude", "test/guards/**", "--exclude", "test/consumers/**"];

const all: string[] = [];
let broken = 0;
let first: Map<string, string> | undefined;
for (const env of places) {
  const outcome = runVitest([...excluded, ...process.argv.slice(2)], env);
  first ??= outcome.statuses;
  for (const name of new Set([...first.keys(), ...outcome.statuses.keys()])) {
    const [expected, actual] = [first.get(name), outcome.statuses.get(name)];
    if (expected === actual) continue;
    broken += 1;
    console.log(`✗ ${name}: ${expected ?? "absent"} in UTC, ${actual ?? "absent"} in ${env.TZ}`);
  }
  all.push(...outcome.statuses.values());
  broken += outcome.broken;
  console.log(`${env.TZ} (${env.LC_ALL}): ${summary(outcome.statuses.values(), 0, outcome.broken)}`);
}
if (broken > 0 || all.includes("failed")) process.exitCode = 1;
console.log(summary(all, 0, broken));
