import { describe, expect, test } from "vitest";
import type { Entry } from "haicap";
import { createTables, createViews, insertRows } from "haicap/sql";
import { questions } from "../../src/aggregate/questions.js";
import { tablesOfDataset } from "../../src/tables/tables.js";
import { openPostgresql } from "./database.js";

const day = { asOf: "2025-12-01" };

describe("Spark", () => {
  /** Statements of DuckDB as Spark writes them, but for what is said otherwise. */
  const inSpark = (sql: string): string =>
    sql
      .replaceAll('"', "`")
      .replaceAll("VARCHAR", "STRING")
      .replace(/,\n {2}PRIMARY KEY[^;]*(?=\n\);)/g, "")
      .replace(/ CHECK \(`\w+` IN \([^)]*\)\)/g, "");

  test("has the tables of the others without keys and checks", () => {
    const spark = createTables("spark");
    expect(spark).toBe(inSpark(createTables("duckdb")));
    expect(spark).not.toMatch(/KEY|CHECK|"/);
    expect(spark.match(/^CREATE TABLE `/gm)?.length).toBe(
      tablesOfDataset().filter(({ kind }) => kind !== "dataset").length,
    );
  });

  test("has the views of the others, for a session, in its own words", () => {
    const spark = createViews("spark", day);
    const names = (sql: string): string[] =>
      [...sql.matchAll(/^CREATE OR REPLACE (?:TEMPORARY )?VIEW [`"](\w+)/gm)].map(([, name = ""]) => name);
    expect(names(spark)).toEqual(names(createViews("duckdb", day)));
    expect(names(spark).length).toBeGreaterThan(questions.length);
    expect(spark.match(/^CREATE OR REPLACE TEMPORARY VIEW/gm)?.length).toBe(names(spark).length);
    // What Spark has no word for, or counts too deep in.
    expect(spark).not.toMatch(/"|RECURSIVE|DOUBLE PRECISION|AS VARCHAR|AS TEXT|string_agg|to_char|INTERVAL/);
    for (const word of ["AS STRING)", "datediff(", "date_add(", "last_day(", "collect_list("])
      expect(spark).toContain(word);
  });
});

test.each([
  ["spark", "INSERT INTO `source` (`id`,", String.raw`'An\'s \\ "A"'`],
  ["duckdb", 'INSERT INTO "source" ("id",', String.raw`'An''s \ "A"'`],
] as const)("a text of any letters is a literal in %s", (dialect, start, literal) => {
  const entry = { kind: "source", record: { id: "12/s", title: String.raw`An's \ "A"` } } as unknown as Entry;
  const [statement = "", ...more] = insertRows([entry], dialect);
  expect(more).toEqual([]);
  expect(statement).toContain(start);
  expect(statement).toContain(literal);
});

test("nothing is put in for nothing, and not what a dataset says about itself", () => {
  expect([...insertRows([], "duckdb")]).toEqual([]);
  expect([...insertRows([{ kind: "dataset", record: {} } as unknown as Entry], "duckdb")]).toEqual([]);
});

test("references that must be found are refused where they are not", { timeout: 60_000 }, async () => {
  const strict = createTables("postgresql", { references: true });
  expect(createTables("duckdb", { references: true })).toBe(createTables("duckdb"));
  const database = await openPostgresql();
  await database.run(strict);
  const columns = tablesOfDataset()
    .filter(({ kind }) => kind !== "dataset")
    .flatMap((table) => table.columns.filter(({ references }) => references !== undefined));
  expect(strict.match(/^ALTER TABLE/gm)?.length).toBe(columns.length);
  const insert = `INSERT INTO "finding" ("id", "kind", "summary", "document_id") VALUES ('12/f', 'result', 'x', '12/d')`;
  await expect(database.run(insert)).rejects.toThrow(/foreign key/);
  await database.run(
    createTables("postgresql")
      .replaceAll(/CREATE TABLE "(\w+)"/g, 'CREATE TEMPORARY TABLE "$1"')
      .replaceAll(/REFERENCES "(\w+)"/g, 'REFERENCES pg_temp."$1"'),
  );
  await expect(database.run(insert)).resolves.toBeDefined();
});
