/**
 * `npm run test:huge`: validates a stream of `--megabytes` (2,000 unless said otherwise) and one of 20 MB, and compares their peak
 * memory. Exit code 1 where the longer one takes more than the ids of its records and stops explain. Writes docs/benchmarks.md.
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
/** Bytes that an id may take, its characters included, while a table of them is enlarged. */
const ID_BYTES = 130;

const program = await buildBench("contender");
const results = [];
for (const megabytes of [20, Number(values.megabytes)]) {
  const records = Math.round((megabytes * 1e6) / RECORD);
  const file = await writeStream("huge.ndjson", records);
  const run = runContender(program, "haicap", file);
  if (run.records !== records || run.faulty !== Math.ceil((records - 50) / 10))
    throw new Error("not all was read");
  results.push({ ...run, megabytes: statSync(file).size / 1e6 });
  rmSync(file);
}
const [small, large] = results;
const table = tableOf(
  ["file, MB", "records", "seconds", "MB a processor second", "peak memory, MB"],
  results.map(({ megabytes, records, milliseconds, processor, kilobytes }) => [
    megabytes.toFixed(0),
    String(records),
    (milliseconds / 1000).toFixed(1),
    (megabytes / (processor / 1000)).toFixed(0),
    (kilobytes / 1000).toFixed(0),
  ]),
);
await writeSection(
  "Memory of `validateStream`",
  "test:huge",
  `Each record has ${String(IDS)} ids, its own and those of its stops, all of which are kept to the end so that none is used twice unnoticed.

${table}`,
);
console.log(table);
const allowed = (small?.kilobytes ?? 0) * 1000 + (large?.records ?? 0) * IDS * ID_BYTES;
if ((large?.kilobytes ?? Infinity) * 1000 > allowed) {
  console.error(`more than ${(allowed / 1e6).toFixed(0)} MB`);
  process.exitCode = 1;
}
