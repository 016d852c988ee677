/** Compares the validators in a process of its own, as plain JavaScript; prints their figures as JSON. */
import { IssueCollector } from "../../../src/issues/collector.js";
import { catalog } from "../../../src/model/catalog.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { visitReferences } from "../../../src/rules/reference.js";
import { checkParsedRecord } from "../../../src/validate/fast/check-parsed-record.js";
import { hasPlainTexts } from "../../../src/validate/fast/form-tests.js";
import { Names } from "../../../src/validate/stream/names.js";
import { mutate, randomFrom } from "../../validate/fast/mutate.js";
import { figures } from "./figures.js";
import type { Validator } from "./validators.js";
import { validatorsOf } from "./validators.js";
import { visitLines } from "./visit-lines.js";
import { median } from "./write-section.js";

/** The figures of each contender, by name: its time as a multiple of that of parsing. */
export interface ValidatorFigures {
  readonly records: number;
  readonly checked: number;
  readonly stillValid: number;
  readonly valid: Readonly<Record<string, number>>;
  readonly invalid: Readonly<Record<string, number>>;
  /** Structure, ids, references and three aggregates of valid records. */
  readonly job: number;
}

const ROUNDS = Number(process.argv[2]);
const RECORDS = 300;
const CHECKED = 3000;

const random = randomFrom(6);
const lines = [...visitLines(RECORDS)].map((line) => withoutKind(line));
const samples = lines.map((line) => ({ kind: "visit" as const, record: JSON.parse(line) as object }));
const mutated = Array.from({ length: CHECKED }, (_, index) =>
  JSON.stringify(mutate(samples[index % RECORDS]?.record ?? {}, random, samples)),
);
const contenders = validatorsOf("visit");
const { schema } = catalog.visit;
const verdicts = mutated.map((line) => schema.safeParse(JSON.parse(line)).success);
for (const { name, isValid, errorsOf } of contenders)
  for (const [index, line] of mutated.entries()) {
    const [record, again] = [JSON.parse(line) as unknown, JSON.parse(line) as unknown];
    if (
      isValid(record, bytesOf(line)) !== verdicts[index] ||
      (errorsOf(again, bytesOf(line)) === 0) !== verdicts[index]
    )
      throw new Error(`${name} judges otherwise than zod: ${line}`);
  }
const faulty = mutated.filter((_, index) => verdicts[index] === false).slice(0, RECORDS);

/** Structure, ids, references and three aggregates, as a stream of visits needs them. */
function jobOnVisits(): Validator["isValid"] {
  const names = new Names();
  const collector = new IssueCollector();
  let state = figures.empty();
  let line = 0;
  for (const id of new Set(samples.flatMap(({ record }) => (record as Visit).sourceIds ?? [])))
    names.declare("source", id, ++line);
  return (record, bytes) => {
    const visit = record as Visit;
    const subject = { kind: "visit", recordId: visit.id, base: "", line: ++line } as const;
    if (!checkParsedRecord("visit", visit, subject, collector, hasPlainTexts(bytes))) return false;
    names.declare("visit", `${visit.id}-${String(line)}`, line);
    for (const [index, stop] of (visit.stops ?? []).entries())
      names.declare("stop", `${stop.id}-${String(line)}`, line, index + 1);
    visitReferences("visit", visit, (kind, id, pointer) => {
      names.refer(kind, id, subject, pointer);
    });
    state = figures.add(state, visit);
    return true;
  };
}

const job: Validator = { name: "job", isValid: jobOnVisits(), errorsOf: () => 0 };

const result: ValidatorFigures = {
  records: RECORDS,
  checked: CHECKED,
  stillValid: verdicts.filter(Boolean).length,
  valid: compare(lines, contenders, ({ isValid }) => isValid),
  invalid: compare(faulty, contenders, ({ errorsOf }) => errorsOf),
  job: compare(lines, [job], ({ isValid }) => isValid).job ?? NaN,
};
console.log(JSON.stringify(result));

/** The time of each contender as a multiple of that of parsing. */
function compare(
  texts: readonly string[],
  contenders: readonly Validator[],
  judge: (validator: Validator) => (record: unknown, bytes: Uint8Array) => unknown,
): Record<string, number> {
  const bytes = texts.map(bytesOf);
  const ratios = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = -2; round < ROUNDS; round++) {
    // In any order: each pays for what the one before it left.
    for (const contender of shuffled(contenders)) {
      const run = judge(contender);
      let [parsing, judging] = [0, 0];
      // Each record is judged when it has just been parsed, as in a stream.
      for (const [index, text] of texts.entries()) {
        const start = performance.now();
        const record = JSON.parse(text) as unknown;
        const parsed = performance.now();
        run(record, bytes[index] ?? new Uint8Array());
        judging += performance.now() - parsed;
        parsing += parsed - start;
      }
      // The first rounds are for the compiler.
      if (round >= 0) ratios.get(contender.name)?.push(judging / parsing);
    }
  }
  return Object.fromEntries([...ratios].map(([name, list]) => [name, median(list)]));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(random(rest.length), 1));
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text);
}

function withoutKind(line: string): string {
  const record = JSON.parse(line) as Record<string, unknown>;
  delete record.record;
  return JSON.stringify(record);
}
