/**
 * `npm run test:spark`: the views of the questions in Apache Spark on this machine, over Parquet files that DuckDB wrote, give
 * the rows that the library gives. Spark comes from PyPI into a virtual environment of its own in the user's cache. Without
 * Python 3.10 or Java 17, or where Spark cannot be had, the script says so and passes.
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

const python = pythonWithSpark();
if (python !== undefined) await compare(python);

/** Python with Spark, installed once for each version; `undefined`: it cannot be had here. */
function pythonWithSpark(): string | undefined {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "haicap", SPARK.replace("==", "-"));
  const [program, isReady] = [join(folder, "bin/python"), join(folder, "ready")];
  const probe = "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 10))";
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  if (Number(/version "(\d+)/.exec(java.stderr)?.[1] ?? 0) < 17) return skip("there is no Java runtime 17");
  if (existsSync(isReady)) return program;
  if (!succeeds("python3", ["-c", probe])) return skip("there is no Python 3.10 with venv");
  mkdirSync(folder, { recursive: true });
  if (!succeeds("python3", ["-m", "venv", "--clear", folder])) return skip("Python makes no environment");
  if (!succeeds(program, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", SPARK]))
    return skip(`pip could not install ${SPARK}`);
  writeFileSync(isReady, "");
  return program;
}

function skip(why: string): string | undefined {
  console.log(`Spark: skipped, ${why}`);
  return undefined;
}

async function compare(python: string): Promise<void> {
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
    const asked = fileURLToPath(new URL("test-spark.py", import.meta.url));
    if (!succeeds(python, [asked, join(folder, "job.json")])) throw new Error("Spark broke off");

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

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}
