/**
 * `npm run bench:stream`: NDJSON from file to report, by the library and by the program with one and two workers, against
 * `readline` with `JSON.parse` and zod, ajv on our own JSON Schema or no validation, and DuckDB `read_json` without validation.
 * Each run is a process of its own; contenders take turns, medians count. Writes docs/benchmarks.md.
 */
import { parseArgs } from "node:util";
import { statSync } from "node:fs";
import { buildBench } from "./bulk/build-bench.js";
import type { Run } from "./bulk/run-contender.js";
import { runContender, writeStream } from "./bulk/run-contender.js";
import { median, tableOf, writeSection } from "./bulk/write-section.js";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, records: { type: "string", default: "20000" } },
});
const records = Number(values.records);
const titles = {
  haicap: "`validateStream`: structure, rules, ids, references",
  figures: "the same and three aggregates in the same pass",
  one: "the same by `haicap validate`",
  two: "the same by `haicap validate --workers 2`",
  parse: "`readline` + `JSON.parse`, no validation",
  zod: "`readline` + `JSON.parse` + zod, structure alone",
  d3: "the same and three figures by d3-array",
  ajv: "`readline` + `JSON.parse` + ajv (`allErrors`), structure alone",
  duckdb: "DuckDB `read_json`, two threads, no validation",
} as const;
const names = Object.keys(titles) as (keyof typeof titles)[];

const program = await buildBench("contender");
const file = await writeStream("visits.ndjson", records);
const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++)
  for (const name of names) runs.get(name)?.push(runContender(program, name, file));

const faulty = Math.ceil((records - 50) / 10);
for (const name of names)
  for (const run of runs.get(name) ?? []) {
    if (run.records !== records) throw new Error(`${name} read ${String(run.records)} records`);
    if (name !== "parse" && name !== "duckdb" && run.faulty !== faulty)
      throw new Error(`${name} found ${String(run.faulty)} faulty records, not ${String(faulty)}`);
  }
const [counted, byD3] = ["figures", "d3"].map((name) => JSON.stringify(runs.get(name)?.[0]?.figures));
if (counted === undefined || counted !== byD3) throw new Error("the figures differ");

const figure = (name: string, field: "milliseconds" | "processor" | "kilobytes"): number =>
  median((runs.get(name) ?? []).map((run) => run[field])) / 1000;
const table = tableOf(
  ["contender", "seconds", "× ours", "processor seconds", "peak memory, MB"],
  names.map((name) => [
    titles[name],
    figure(name, "milliseconds").toFixed(2),
    (figure(name, "milliseconds") / figure("haicap", "milliseconds")).toFixed(2),
    figure(name, "processor").toFixed(2),
    figure(name, "kilobytes").toFixed(0),
  ]),
);
await writeSection(
  "From file to report",
  "bench:stream",
  `${String(records)} records, visits of about 10 kB each (${(statSync(file).size / 1e6).toFixed(0)} MB, nested, Vietnamese text) behind their sources, every tenth
visit with one fault; medians of ${values.rounds} rounds in which the contenders take turns, each in a process of its own, from its start on. All
that validate find the same ${String(faulty)} faulty records.

${table}`,
);
console.log(table);
