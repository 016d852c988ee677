/** One way to read a file of NDJSON, in a process of its own: prints time and memory as JSON. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { main } from "../../../src/cli/main.js";
import { registry } from "../../../src/cli/registry.js";
import type { RecordKind } from "../../../src/core/record-kind.js";
import { recordSchema } from "../../../src/json-schema/record-schema.js";
import { catalog } from "../../../src/model/catalog.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import type { StreamReport } from "../../../src/validate/stream.js";
import { validateStream } from "../../../src/validate/stream.js";
import type { Figures } from "./figures.js";
import { figures, figuresByD3, figuresOf } from "./figures.js";

interface Outcome {
  readonly records: number;
  readonly faulty: number;
  /** What was counted of sound visits; absent: nothing was. */
  readonly figures?: Figures;
}

type Validators = Partial<Record<RecordKind, (record: unknown) => boolean>>;

async function byLine(validators: Validators, onSound?: (record: object) => void): Promise<Outcome> {
  let records = 0;
  let faulty = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const record = JSON.parse(line) as { record?: RecordKind };
    const isValid = record.record && validators[record.record];
    delete record.record;
    records += 1;
    if (isValid?.(record) === false) faulty += 1;
    else onSound?.(record);
  }
  return { records, faulty };
}

/** The program itself, in this process. */
async function byProgram(workers: number): Promise<Outcome> {
  let written = "";
  const out = { write: (text: string) => (written += text) };
  const args = ["validate", file, "--format", "json", "--workers", String(workers)];
  await main(args, { out, err: process.stderr }, "C");
  const [report] = JSON.parse(written) as [StreamReport];
  return { records: report.records, faulty: report.faultyLines };
}

const kinds = ["source", "visit"] as const;

function zodValidators(): Validators {
  return Object.fromEntries(
    kinds.map((kind) => [kind, (record: unknown) => catalog[kind].schema.safeParse(record).success]),
  );
}

const contenders: Readonly<Record<string, () => Promise<Outcome>>> = {
  async haicap() {
    const chunks = createReadStream(file, { highWaterMark: 256 * 1024 });
    const report = await validateStream(chunks, { registry }).report();
    return { records: report.records, faulty: report.faultyLines };
  },
  async figures() {
    const chunks = createReadStream(file, { highWaterMark: 256 * 1024 });
    const stream = validateStream(chunks, { registry });
    let state = figures.empty();
    for await (const line of stream)
      if (line.ok && line.entry.kind === "visit") state = figures.add(state, line.entry.record);
    const { records, faultyLines: faulty } = await stream.report();
    return { records, faulty, figures: figuresOf(state) };
  },
  async d3() {
    const visits: Visit[] = [];
    const outcome = await byLine(zodValidators(), (record) => {
      // Only what is counted: whole visits would take far more memory.
      const { date, units, partOfDay, stops } = record as Visit;
      const slim = stops?.map(({ activities }) => ({ activities }));
      if ("activities" in record) visits.push({ date, units, partOfDay, stops: slim } as Visit);
    });
    return { ...outcome, figures: figuresByD3(visits) };
  },
  one: () => byProgram(1),
  two: () => byProgram(2),
  parse: () => byLine({}),
  zod: () => byLine(zodValidators()),
  async ajv() {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    // Formats are annotations: the patterns beside them decide.
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
    return byLine(Object.fromEntries(kinds.map((kind) => [kind, ajv.compile(recordSchema(kind))])));
  },
  async duckdb() {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    const result = await connection.runAndReadAll(
      `select count(*), count(stops) from read_json('${file}', format = 'newline_delimited', maximum_object_size = 33554432)`,
    );
    return { records: Number(result.getRows()[0]?.[0]), faulty: NaN };
  },
};

const [, , name = "", file = ""] = process.argv;
const start = performance.now();
const outcome = await contenders[name]?.();
const milliseconds = performance.now() - start;
const { user, system } = process.cpuUsage();
const kilobytes = process.resourceUsage().maxRSS;
console.log(JSON.stringify({ ...outcome, milliseconds, processor: (user + system) / 1000, kilobytes }));
process.exit();
