import { PGlite } from "@electric-sql/pglite";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Entry } from "haicap";
import type { Dialect } from "haicap/sql";
import { allTables, insertRows } from "haicap/sql";

/** A database that runs within the test. */
export interface Database {
  readonly dialect: Dialect;
  readonly run: (sql: string) => Promise<unknown>;
  readonly query: (sql: string) => Promise<Record<string, unknown>[]>;
}

/** An empty DuckDB in memory. */
export async function openDuckdb(): Promise<Database> {
  const connection = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
  return {
    dialect: "duckdb",
    run: (sql) => connection.run(sql),
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
  };
}

/** An empty PostgreSQL in memory. */
export async function openPostgresql(): Promise<Database> {
  const database = await PGlite.create();
  return {
    dialect: "postgresql",
    run: (sql) => database.exec(sql),
    query: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
  };
}

const filled = new WeakMap<Database, Set<string>>();

/** Empties the tables and puts these entries into them. */
export async function fill(database: Database, entries: Iterable<Entry>): Promise<void> {
  const before = filled.get(database) ?? new Set();
  for (const { name } of [...allTables()].reverse())
    if (before.has(name)) await database.run(`DELETE FROM "${name}"`);
  const now = new Set<string>();
  filled.set(database, now);
  for (const statement of insertRows(entries, database.dialect)) {
    now.add(/"(\w+)"/.exec(statement)?.[1] ?? "");
    await database.run(statement);
  }
}
