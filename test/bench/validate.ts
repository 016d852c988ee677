/**
 * `npm run bench:validate`: the structure of parsed records, valid and invalid, against zod, ajv on our own JSON Schema, typebox,
 * valibot and arktype with schemas made of ours, which first have to give the same verdicts on mutated records. Each
 * record is judged when it has just been parsed; contenders take turns, medians count. Writes docs/benchmarks.md.
 */
import { execFileSync } from "node:child_process";
import { parseArgs } from "node:util";
import { buildBench } from "./bulk/build-bench.js";
import type { ValidatorFigures } from "./bulk/compare-validators.js";
import { tableOf, writeSection } from "./bulk/write-section.js";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "25" } } });
const program = await buildBench("compare-validators");
const output = execFileSync(process.execPath, [program, values.rounds], { encoding: "utf8" });
const { records, checked, stillValid, valid, invalid, job } = JSON.parse(output) as ValidatorFigures;

const ratio = (figures: Readonly<Record<string, number>>, name: string, to?: string): string =>
  ((figures[name] ?? NaN) / (to === undefined ? 1 : (figures[to] ?? NaN))).toFixed(2);
const table = tableOf(
  ["contender", "valid, × `JSON.parse`", "valid, × zod", "invalid, × `JSON.parse`", "invalid, × zod"],
  Object.keys(valid).map((name) => [
    name,
    ratio(valid, name),
    ratio(valid, name, "zod"),
    ratio(invalid, name),
    ratio(invalid, name, "zod"),
  ]),
);
await writeSection(
  "The structure of a record",
  "bench:validate",
  `The time for ${String(records)} visits of about 10 kB each, as a multiple of the time in which \`JSON.parse\` makes them; each is judged when it has
just been made, as in a stream; medians of
${values.rounds} rounds in which the contenders take turns. Valid: the answer yes. Invalid: records with one to three changes, and all their
errors. In a stream, that a text has no sign that it may not have is seen from the bytes of its line. All give the same verdicts
on ${String(checked)} mutated records, ${String(stillValid)} of them still valid.

${table}

Structure, ids, references and three aggregates of valid visits together: ${job.toFixed(2)} of \`JSON.parse\`.`,
);
console.log(table);
console.log(`structure, ids, references and three aggregates: ${job.toFixed(2)}`);
