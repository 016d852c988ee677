/**
 * `npm run bench:stream`: NDJSON from file to report, against `readline` with `JSON.parse` and zod, ajv on our own JSON Schema
 * or no validation, and DuckDB `read_json` without validation; then our memory on `--large <megabytes>` (2 GB unless said
 * otherwise). Each run is a process of its own; contenders take turns, medians count. Writes docs/benchmarks.md.
 */
import { execFileSync } from "node:child_process";
import { createWriteStream, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { faultyLines } from "./bulk/visit-lines.js";

const { values } = parseArgs({
  options: { large: { type: "string", default: "2000" }, rounds: { type: "string", default: "5" } },
});
const RECORDS = 10_000;
const names = ["haicap", "parse", "zod", "ajv", "duckdb"] as const;
const titles: Readonly<Record<(typeof names)[number], string>> = {
  haicap: "`validateStream`: structure, rules, ids, references",
  parse: "`readline` + `JSON.parse`, no validation",
  zod: "`readline` + `JSON.parse` + zod, structure alone",
  ajv: "`readline` + `JSON.parse` + ajv (`allErrors`), structure alone",
  duckdb: "DuckDB `read_json`, two threads, no validation",
};

interface Run {
  readonly records: number;
  readonly faulty: number | null;
  readonly milliseconds: number;
  readonly kilobytes: number;
}

mkdirSync(".tmp", { recursive: true });
const program = ".tmp/contender.mjs";
await build({
  entryPoints: ["test/bench/bulk/contender.ts"],
  bundle: true,
  platform: "node",
  format: "esm",
  external: ["@duckdb/node-api", "ajv"],
  outfile: program,
  logLevel: "error",
});
const file = await write(".tmp/visits.ndjson", RECORDS);
const megabytes = statSync(file).size / 1e6;
const runs = new Map<string, Run[]>(names.map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round++)
  for (const name of names) runs.get(name)?.push(run(name, file));

const expected = RECORDS / 10;
for (const name of names)
  for (const { records, faulty } of runs.get(name) ?? []) {
    if (records !== RECORDS) throw new Error(`${name} read ${String(records)} records`);
    if (name !== "parse" && name !== "duckdb" && faulty !== expected)
      throw new Error(`${name} found ${String(faulty)} faulty records, not ${String(expected)}`);
  }

const times = new Map(names.map((name) => [name, median(runs.get(name) ?? [], "milliseconds")]));
const ours = times.get("haicap") ?? NaN;
const table = names.map((name) => {
  const time = times.get(name) ?? NaN;
  const memory = median(runs.get(name) ?? [], "kilobytes") / 1000;
  return `| ${titles[name]} | ${(time / 1000).toFixed(2)} | ${(time / ours).toFixed(2)} | ${memory.toFixed(0)} |`;
});

const small = await write(".tmp/small.ndjson", 2000);
const large = await write(
  ".tmp/large.ndjson",
  Math.round((Number(values.large) * 1e6) / ((megabytes * 1e6) / RECORDS)),
);
const memory = [small, large].map((path) => {
  const { milliseconds, kilobytes } = run("haicap", path);
  const size = statSync(path).size / 1e6;
  return `| ${size.toFixed(0)} | ${(milliseconds / 1000).toFixed(1)} | ${(size / (milliseconds / 1000)).toFixed(0)} | ${(kilobytes / 1000).toFixed(0)} |`;
});
for (const path of [file, small, large, program]) rmSync(path);

writeFileSync(
  "docs/benchmarks.md",
  `# Benchmarks

Written by \`npm run bench:stream\` with Node ${process.versions.node} on ${String(cpus().length)} cores. Machines differ and are noisy: trust the ratios.

## From file to report

${String(RECORDS)} visits of about 10 kB each (${megabytes.toFixed(0)} MB, nested, Vietnamese text), every tenth with one fault; medians of ${values.rounds} rounds in which
the contenders take turns, each in a process of its own. All that validate find the same ${String(expected)} faulty records.

| contender | seconds | × ours | peak memory, MB |
|---|---|---|---|
${table.join("\n")}

## Memory of \`validateStream\`

| file, MB | seconds | MB/s | peak memory, MB |
|---|---|---|---|
${memory.join("\n")}
`,
);
console.log([...table, ...memory].join("\n"));

function run(name: string, path: string): Run {
  return JSON.parse(execFileSync(process.execPath, [program, name, path], { encoding: "utf8" })) as Run;
}

function median(list: readonly Run[], field: "milliseconds" | "kilobytes"): number {
  const sorted = list.map((one) => one[field]).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

async function write(path: string, count: number): Promise<string> {
  const output = createWriteStream(path);
  for (const line of faultyLines(count)) if (!output.write(line)) await once(output, "drain");
  output.end();
  await once(output, "finish");
  return path;
}
