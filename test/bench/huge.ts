/**
 * `npm run test:huge`: validates a stream of `--megabytes` (2,000 unless said otherwise) and one of 20 MB, compares their peak
 * memory, and reads the longer one with two workers and without validation too. Exit code 1 where the longer one takes more memory
 * than the ids of its records and stops explain. Writes docs/benchmarks.md.
 */
import { rmSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { buildBench } from "./bulk/build-bench.js";
import { runContender, writeStream } from "./bulk/run-contender.js";
import { tableOf, writeSection } from "./bulk/write-section.js";

const { values } = parseArgs({ options: { megabytes: { type: "string", default: "2000" } } });

/** Bytes of a record of the benchmark, about. */
const RECORD = 10_100;
/** Ids of a record and its stops. */
const IDS = 9;
/** Bytes that an id may take while the table of them is enlarged. */
const ID_BYTES = 60;

const titles = {
  haicap: "`validateStream`",
  two: "`haicap validate --workers 2`",
  parse: "`readline` + `JSON.parse`, no validation",
} as const;

const program = await buildBench("contender");
const results = [];
for (const [megabytes, names] of [
  [20, ["haicap"]],
  [Number(values.megabytes), ["haicap", "two", "parse"]],
] as const) {
  const records = Math.round((megabytes * 1e6) / RECORD);
  const file = await writeStream("huge.ndjson", records);
  for (const name of names) {
    const run = runContender(program, name, file);
    if (run.records !== records || (name !== "parse" && run.faulty !== Math.ceil((records - 50) / 10)))
      throw new Error(`${name} has not read all`);
    results.push({ ...run, title: titles[name], megabytes: statSync(file).size / 1e6 });
  }
  rmSync(file);
}
const [small, large] = results;
const table = tableOf(
  ["contender", "file, MB", "records", "seconds", "processor seconds", "peak memory, MB"],
  results.map(({ title, megabytes, records, milliseconds, processor, kilobytes }) => [
    title,
    megabytes.toFixed(0),
    String(records),
    (milliseconds / 1000).toFixed(1),
    (processor / 1000).toFixed(1),
    (kilobytes / 1000).toFixed(0),
  ]),
);
await writeSection(
  "Two gigabytes",
  "test:huge",
  `Each record has ${String(IDS)} ids, its own and those of its stops, all of which are noted to the end so that none is used twice unseen.

${table}`,
);
console.log(table);
const allowed = (small?.kilobytes ?? 0) * 1000 + (large?.records ?? 0) * IDS * ID_BYTES;
if ((large?.kilobytes ?? Infinity) * 1000 > allowed) {
  console.error(`more than ${(allowed / 1e6).toFixed(0)} MB`);
  process.exitCode = 1;
}
