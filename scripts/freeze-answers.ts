// Writes what the questions answer about the frozen records; to be run when an answer changes on purpose, after test/sql agrees.
// npm run freeze:answers -- --records   makes other records first
import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { entriesOf } from "../test/aggregate/arbitrary.js";
import { answersAbout, answersFile, frozenRecords, recordsFile } from "../test/aggregate/frozen/frozen.js";
import { once } from "../test/aggregate/once.js";
import { questions } from "../src/aggregate/questions.js";

if (process.argv.includes("--records")) {
  const reads = Object.assign({}, ...questions().map((question) => question.reads)) as object;
  const [sample = []] = fc.sample(entriesOf(reads, { minLength: 1000, maxLength: 1000 }), {
    numRuns: 1,
    seed: 20260115,
  });
  const entries = once(sample).filter(
    // A table requires what the generator leaves out at times.
    ({ kind, record }) => kind !== "task" || "assignee" in record,
  );
  writeFileSync(recordsFile, `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`);
}
writeFileSync(answersFile, `${JSON.stringify(answersAbout(frozenRecords()), undefined, 1)}\n`);
