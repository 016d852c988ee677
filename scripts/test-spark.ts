/**
 * `npm run test:spark`: the views of the questions in Apache Spark on this machine, over Parquet files that DuckDB wrote, give
 * the rows that the library gives. Spark comes from PyPI into a virtual environment of its own in the user's cache. Without
 * Python 3.10 or Java 17 there is nothing to run; the script says so and succeeds.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTables, createViews, insertRows } from "haicap/sql";
import { fill, openDuckdb } from "../test/sql/database.js";
import { once } from "../test/aggregate/once.js";
import { answersTo, asOf, asText, calendar, worlds } from "../test/sql/parity.js";

const SPARK = "pyspark==4.3.0";

/** A text with everything that a literal may trip over. */
const SUMMARY = `Xã "O'Brien" \\ ; -- ' " ký tự`;

interface Found {
  readonly view: string;
  readonly rows?: readonly object[];
  readonly error?: string;
}

const missing = whatIsMissing();
if (missing === undefined) await compare();
else console.log(`Spark is not tested here: ${missing}.`);

function whatIsMissing(): string | undefined {
  const python = spawnSync("python3", [
    "-c",
    "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))",
  ]);
  if (python.status !== 0) return "there is no Python 3.10 or later with venv";
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const version = Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0);
  return version < 17 ? "there is no Java runtime 17 or later" : undefined;
}

/** Python with Spark; installed once, and used again as long as the version stays. */
function pythonWithSpark(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "haicap", SPARK.replace("==", "-"));
  const python = join(folder, "bin/python");
  const isReady = join(folder, "ready");
  if (!existsSync(isReady)) {
    mkdirSync(folder, { recursive: true });
    run("python3", ["-m", "venv", "--clear", folder]);
    run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", SPARK]);
    writeFileSync(isReady, "");
  }
  return python;
}

async function compare(): Promise<void> {
  const python = pythonWithSpark();
  const folder = mkdtempSync(join(tmpdir(), "haicap-spark-"));
  try {
    // All at once: what costs in Spark is the number of questions.
    const entries = once(worlds().flatMap((world) => world.entries));
    const answers = answersTo({ entries });
    const views = createViews("spark", { asOf, calendar });
    const tables = tablesInSpark().filter(({ name }) => views.includes(`\`${name}\``));

    const database = await openDuckdb();
    await database.run(createTables("duckdb"));
    await fill(database, entries);
    for (const { name } of tables)
      await database.run(`COPY "${name}" TO '${join(folder, name)}.parquet' (FORMAT parquet)`);

    const job = {
      folder,
      tables,
      views: statementsOf(views),
      questions: [...answers.keys()],
      written: writtenBySpark(),
      output: join(folder, "output.json"),
      warehouse: join(folder, "warehouse"),
    };
    writeFileSync(join(folder, "job.json"), JSON.stringify(job));
    run(python, [fileURLToPath(new URL("test-spark.py", import.meta.url)), join(folder, "job.json")]);

    report(JSON.parse(readFileSync(job.output, "utf8")) as Found[], answers);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tables, each with its columns as Spark is told of them. */
function tablesInSpark(): { name: string; columns: string }[] {
  const statements = createTables("spark").matchAll(/^CREATE TABLE `(\w+)` \(\n(.*?)\n\);/gms);
  return [...statements].map(([, name = "", columns = ""]) => ({ name, columns }));
}

/** Statements that create tables in Spark itself and put a record with an awkward text into them. */
function writtenBySpark(): string[] {
  const finding = {
    id: "12/q",
    kind: "difficulty" as const,
    units: ["commune:03538" as const],
    summary: SUMMARY,
  };
  return [
    ...statementsOf(createTables("spark")).filter((statement) =>
      /^CREATE TABLE `finding(?:_units)?`/.test(statement),
    ),
    ...statementsOf([...insertRows([{ kind: "finding", record: finding }], "spark")].join("\n\n")),
  ];
}

function statementsOf(sql: string): string[] {
  return sql.split(/;\n\n|;\n?$/).filter((statement) => statement !== "");
}

function report(found: readonly Found[], answers: ReadonlyMap<string, readonly string[]>): void {
  let failed = 0;
  for (const { view, rows = [], error } of found) {
    const [got, expected] = [asText(rows), answers.get(view) ?? asText([{ summary: SUMMARY }])];
    if (error === undefined && JSON.stringify(got) === JSON.stringify(expected)) continue;
    failed += 1;
    console.log(`✗ ${view} ${error ?? ""}`);
    for (const row of expected.filter((row) => !got.includes(row)).slice(0, 3))
      console.log(`  absent ${row}`);
    for (const row of got.filter((row) => !expected.includes(row)).slice(0, 3))
      console.log(`  beside ${row}`);
  }
  console.log(`Spark: ${found.length - failed} answers as the library gives them, ${failed} others`);
  if (failed > 0 || found.length <= answers.size) process.exitCode = 1;
}

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}`);
}
