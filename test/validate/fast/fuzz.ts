/**
 * `npm run fuzz`: compares the fast path with plain zod on `--runs <number>` mutated records (1,000,000) from `--seed <number>`
 * on (that of the day), and prints what differs. Exit code 1 where something does.
 */
import { parseArgs } from "node:util";
import { compare } from "./differential.js";

/** Records of one seed. */
const SLICE = 20_000;

const { values } = parseArgs({
  options: { runs: { type: "string", default: "1000000" }, seed: { type: "string" } },
});
const first = Number(values.seed ?? Math.floor(Date.now() / 86_400_000));
const judged = new Map<string, number>();
let [done, sound] = [0, 0];
for (let seed = first; done < Number(values.runs); seed++) {
  const slice = compare(seed, Math.min(SLICE, Number(values.runs) - done));
  for (const difference of slice.differences) console.log(JSON.stringify({ seed, ...difference }));
  for (const [kind, count] of slice.judged) judged.set(kind, (judged.get(kind) ?? 0) + count);
  sound += slice.sound;
  done += SLICE;
  if (slice.differences.length > 0) {
    process.exitCode = 1;
    break;
  }
}
const records = [...judged.values()].reduce((sum, count) => sum + count, 0);
console.log(
  `${String(records)} mutated records of ${String(judged.size)} kinds from seed ${String(first)} on, ${String(sound)} of them sound, ${process.exitCode === 1 ? "not all judged alike" : "all judged as plain zod does"}`,
);
