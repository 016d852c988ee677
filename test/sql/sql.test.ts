import type { Entry } from "haicap";
import { allTables, createTables, createViews, rowsOf } from "haicap/sql";
import { beforeAll, describe, expect, test } from "vitest";
import { exampleEntries } from "../aggregate/example.js";
import { once } from "../aggregate/once.js";
import type { Database } from "./database.js";
import { fill, openDuckdb, openPostgresql } from "./database.js";
import { proposalHistories, taskHistories } from "./history.js";
import { answersTo, asOf, asText, calendar, worlds } from "./parity.js";

const compared = worlds().map((world) => ({ world, answers: answersTo(world) }));

test("there are tables for every kind", () => {
  expect(allTables().filter(({ parent }) => parent === undefined).length).toBe(30);
  expect(new Set(allTables().map(({ name }) => name)).size).toBe(allTables().length);
});

test("no view has the name of a table or of another view", () => {
  const views = [...createViews("duckdb", { asOf }).matchAll(/^CREATE OR REPLACE VIEW "(\w+)"/gm)];
  const names = [...views.map(([, name]) => name), ...allTables().map(({ name }) => name)];
  expect(views.length).toBeGreaterThan(60);
  expect(new Set(names).size).toBe(names.length);
});

test("every question has rows somewhere, and there are 5,000 generated records", () => {
  const silent = [...(compared[0]?.answers.keys() ?? [])].filter((view) =>
    compared.every(({ answers }) => answers.get(view)?.length === 0),
  );
  expect(silent).toEqual([]);
  const generated = compared.slice(1).map(({ world }) => world.entries.length);
  expect(generated.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(5000);
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
    await database.run(createViews(database.dialect, { asOf, calendar }));
  }, 60_000);

  test.each(compared)("there is a view for each question, with its answer: $world.name", async (item) => {
    await fill(database, item.world.entries);
    for (const [view, rows] of item.answers)
      expect(asText(await database.query(`SELECT * FROM "${view}"`)), view).toEqual(rows);
  });

  test("another day is one statement", async () => {
    const world: Entry[] = [...(compared[0]?.world.entries ?? [])];
    await fill(database, world);
    await database.run(`CREATE OR REPLACE VIEW "as_of" AS SELECT '2025-09-01' AS "day"`);
    const answers = answersTo({ entries: world }, "2025-09-01");
    expect(answers).not.toEqual(compared[0]?.answers);
    for (const [view, rows] of answers)
      expect(asText(await database.query(`SELECT * FROM "${view}"`)), view).toEqual(rows);
    await database.run(createViews(database.dialect, { asOf, calendar }));
  });

  test("tasks stand as their lives say, whatever happened to them", async () => {
    const { entries, states } = taskHistories();
    await fill(database, entries);
    const found = await database.query(`SELECT "id", "status", "due_on", "timeliness" FROM "task_state"`);
    expect(asText(found)).toEqual(asText(states));
  });

  test("proposals wait as their lives say, whatever happened to them and whoever answered", async () => {
    const { entries, states } = proposalHistories();
    await fill(database, entries);
    const found = await database.query(`SELECT "id", "is_open" FROM "proposal_state"`);
    expect(asText(found)).toEqual(asText(states));
  });

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
    await database.run(`DELETE FROM "finding"`);
  });

  test("a text with quotes comes back as it is", async () => {
    const summary = `Xã "O'Brien" \\ ; -- ' " ký tự`;
    const record = { id: "12/q", kind: "difficulty", units: ["commune:03538"], summary } as const;
    await fill(database, [{ kind: "finding", record: { ...record, units: [...record.units] } }]);
    expect(await database.query(`SELECT "summary" FROM "finding"`)).toEqual([{ summary }]);
  });
});
