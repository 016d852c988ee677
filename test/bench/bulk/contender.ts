/** One way to read a file of NDJSON, in a process of its own: prints time and memory as JSON. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { recordSchema } from "../../../src/json-schema/record-schema.js";
import { catalog } from "../../../src/model/catalog.js";
import { validateStream } from "../../../src/validate/stream.js";

interface Outcome {
  readonly records: number;
  readonly faulty: number;
}

type Visit = Record<string, unknown>;

async function byLine(isValid: (record: Visit) => boolean): Promise<Outcome> {
  let records = 0;
  let faulty = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const visit = JSON.parse(line) as Visit;
    delete visit.record;
    records += 1;
    if (!isValid(visit)) faulty += 1;
  }
  return { records, faulty };
}

const contenders: Readonly<Record<string, () => Promise<Outcome>>> = {
  async haicap() {
    const report = await validateStream(createReadStream(file, { highWaterMark: 256 * 1024 }), {
      // The sources are elsewhere.
      known: (_, ids) => ids,
    }).report();
    return { records: report.records, faulty: report.faultyLines };
  },
  parse: () => byLine(() => true),
  zod: () => byLine((visit) => catalog.visit.schema.safeParse(visit).success),
  async ajv() {
    const { Ajv2020 } = await import("ajv/dist/2020.js");
    // Formats are annotations: the patterns beside them decide.
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
    return byLine(ajv.compile(recordSchema("visit")));
  },
  async duckdb() {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
    const connection = await instance.connect();
    const result = await connection.runAndReadAll(
      `select count(*), count(stops[1].note) from read_json('${file}', format = 'newline_delimited', maximum_object_size = 33554432)`,
    );
    return { records: Number(result.getRows()[0]?.[0]), faulty: NaN };
  },
};

const [, , name = "", file = ""] = process.argv;
const start = performance.now();
const outcome = await contenders[name]?.();
const milliseconds = performance.now() - start;
console.log(JSON.stringify({ ...outcome, milliseconds, kilobytes: process.resourceUsage().maxRSS }));
