import fc from "fast-check";
import type { Entry } from "haicap";
import { ask, questions } from "haicap/aggregate";
import {
  allTables,
  createTables,
  createViews,
  insertRows,
  questionQueries,
  rowsOf,
  viewName,
} from "haicap/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { entriesOf } from "../aggregate/arbitrary.js";
import { once } from "../aggregate/once.js";
import { exampleEntries } from "../aggregate/example.js";
import type { Database } from "./database.js";
import { openDuckdb, openPostgresql } from "./database.js";

const asOf = "2026-01-15";
const answered = questions().filter(({ name }) => Object.hasOwn(questionQueries, name));

/** Worlds of records that meet, with what a table requires where the generator is silent. */
function worlds(): Entry[][] {
  const reads = Object.assign({}, ...questions().map((question) => question.reads)) as object;
  return fc
    .sample(entriesOf(reads, { minLength: 1100, maxLength: 1300 }), { numRuns: 18, seed: 11 })
    .map((world) => once(world).filter(({ kind, record }) => kind !== "task" || "assignee" in record));
}

/** Rows as text, columns by name, sorted; an absent value like null, a number like a numeral. */
function asText(rows: readonly object[]): string[] {
  const cell = (value: unknown): unknown =>
    value !== null && value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null)
          .map(([name, value]) => [viewName(name), cell(value)] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    )
    .sort();
}

async function fill(database: Database, entries: readonly Entry[]): Promise<void> {
  for (const { name } of [...allTables()].reverse()) await database.run(`DELETE FROM "${name}"`);
  for (const statement of insertRows(entries, database.dialect)) await database.run(statement);
}

test("there are tables for every kind, and a view for these questions", () => {
  expect(allTables().filter(({ parent }) => parent === undefined).length).toBe(30);
  expect(new Set(allTables().map(({ name }) => name)).size).toBe(allTables().length);
  expect(answered.map(({ name }) => name).sort()).toEqual(Object.keys(questionQueries).sort());
  expect(answered.length).toBeGreaterThan(5);
});

test("every value of a record stands in a cell", () => {
  for (const entry of once(exampleEntries)) {
    const leaves = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    const rows = [...rowsOf(entry)];
    const cells = rows.flatMap((row) =>
      row.cells.slice(row.table.parent === undefined ? 0 : row.table.key.length),
    );
    const found = cells
      .filter((cell) => cell !== null)
      .map(String)
      .sort();
    expect(found).toEqual(
      leaves(entry.record)
        .filter((value) => value !== undefined)
        .map(String)
        .sort(),
    );
  }
});

describe.each([
  ["DuckDB", openDuckdb],
  ["PostgreSQL", openPostgresql],
] as const)("%s", (_, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.run(createTables(database.dialect));
    await database.run(createViews(database.dialect, { asOf }));
  }, 60_000);

  test("the views answer as the library does, over the five reports", async () => {
    const entries = once(exampleEntries);
    await fill(database, entries);
    for (const question of answered)
      expect(
        asText(await database.query(`SELECT * FROM "${viewName(question.name)}"`)),
        question.name,
      ).toEqual(asText(ask(entries, question, { asOf }).rows));
  }, 60_000);

  test("and over 5,000 generated records", async () => {
    let records = 0;
    const withRows = new Set<string>();
    for (const entries of worlds()) {
      records += entries.length;
      await fill(database, entries);
      for (const question of answered) {
        const expected = asText(ask(entries, question, { asOf }).rows);
        if (expected.length > 0) withRows.add(question.name);
        expect(
          asText(await database.query(`SELECT * FROM "${viewName(question.name)}"`)),
          question.name,
        ).toEqual(expected);
      }
    }
    expect(records).toBeGreaterThan(5000);
    expect([...withRows].sort()).toEqual(Object.keys(questionQueries).sort());
  }, 180_000);

  test("keys and checks hold", async () => {
    await fill(database, []);
    const finding = `INSERT INTO "finding" ("id", "kind", "summary")`;
    await database.run(`${finding} VALUES ('12/a', 'difficulty', 'Thiếu')`);
    await expect(database.run(`${finding} VALUES ('12/a', 'difficulty', 'Thiếu')`)).rejects.toThrow();
    await expect(database.run(`${finding} VALUES ('12/b', 'khó khăn', 'Thiếu')`)).rejects.toThrow();
    await expect(database.run(`${finding} VALUES ('12/c', 'difficulty', NULL)`)).rejects.toThrow();
    await expect(
      database.run(
        `INSERT INTO "finding_units" ("finding_id", "nth", "value") VALUES ('12/z', 0, 'commune:03538')`,
      ),
    ).rejects.toThrow();
  });

  test("a text with quotes comes back as it is", async () => {
    await fill(database, []);
    const summary = `Xã "O'Brien" \\ ; -- ' " ký tự`;
    const record = { id: "12/q", kind: "difficulty", units: ["commune:03538"], summary } as const;
    for (const statement of insertRows(
      [{ kind: "finding", record: { ...record, units: [...record.units] } }],
      database.dialect,
    ))
      await database.run(statement);
    expect(await database.query(`SELECT "summary" FROM "finding"`)).toEqual([{ summary }]);
  });
});
