import * as fc from "fast-check";
import { expect, test } from "vitest";
import { createTables } from "../../src/sql/create-tables.js";
import { fromRows } from "../../src/tables/from-rows.js";
import { columnNames } from "../../src/tables/rows.js";
import { toRows } from "../../src/tables/to-rows.js";
import { tablesOfDataset } from "../../src/tables/tables.js";
import { datasets } from "../../src/testing/dataset.js";
import { normalise } from "../../src/model/normalise.js";
import { openDuckdb, openPostgresql } from "../sql/database.js";
import { examples, numRuns, plain } from "./support.js";

test.each(examples)("%s comes back from its rows as it was", (_, dataset) => {
  expect(fromRows(toRows(dataset)).value).toEqual(plain(dataset));
});

test("so does every generated dataset", () => {
  fc.assert(
    fc.property(datasets({ visits: 3 }), (dataset) => {
      expect(fromRows(toRows(dataset)).value).toEqual(plain(dataset));
    }),
    { numRuns },
  );
});

test("rows fit the columns of their tables, and every table of the catalogue can be filled", () => {
  const tables = new Map(tablesOfDataset().map((table) => [table.name, columnNames(table)]));
  for (const [, dataset] of examples)
    for (const [name, rows] of Object.entries(toRows(dataset)))
      for (const row of rows) expect(Object.keys(row)).toEqual(tables.get(name));
});

test("the rows may stand in any order", () => {
  const [[, dataset]] = examples;
  const rows = Object.entries(toRows(dataset)).map(([name, own]) => [
    name,
    name.includes("_") ? [...own].reverse() : own,
  ]);
  const records = new Set(
    tablesOfDataset().flatMap(({ name, parent }) => (parent === undefined ? [name] : [])),
  );
  const shuffled = rows.map(([name, own]) => [
    name,
    records.has(name as string) ? toRows(dataset)[name as string] : own,
  ]);
  expect(fromRows(Object.fromEntries(shuffled) as never).value).toEqual(plain(dataset));
});

test.each([
  ["DuckDB", openDuckdb],
  ["PostgreSQL", openPostgresql],
] as const)(
  "%s keeps every dataset in the published tables and gives it back",
  { timeout: 120_000 },
  async (_, open) => {
    const database = await open();
    await database.run(createTables(database.dialect));
    for (const [, example] of examples) {
      const dataset = normalise(example);
      const rows = toRows(dataset);
      const { dataset: header, dataset_source_ids: headerSources, ...records } = rows;
      for (const { name } of [...tablesOfDataset()].reverse())
        if (!name.startsWith("dataset")) await database.run(`DELETE FROM "${name}"`);
      for (const table of tablesOfDataset())
        for (const row of records[table.name] ?? []) {
          const values = Object.values(row).map((cell) =>
            typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : String(cell).toUpperCase(),
          );
          await database.run(`INSERT INTO "${table.name}" VALUES (${values.join(", ")})`);
        }
      const stored: Record<string, Record<string, unknown>[]> = {
        ...(header && { dataset: header }),
        ...(headerSources && { dataset_source_ids: headerSources }),
      };
      for (const name of Object.keys(records)) stored[name] = await database.query(`SELECT * FROM "${name}"`);
      expect(fromRows(stored).value).toEqual(plain(dataset));
    }
  },
);

test("what has no place in the tables is said", () => {
  const result = fromRows({
    finding: [{ id: "40/f-1", kind: "difficulty", summary: 7, sumary: "Thiếu" }],
    finding_units: [
      { finding_id: "40/f-1", nth: 0n, value: "commune:17329" },
      { finding_id: "40/f-2", nth: 0, value: "commune:17329" },
    ],
    findngs: [],
  });
  expect(result.ok).toBe(false);
  expect(result.issues).toMatchObject([
    { code: "unknown_key", pointer: "/finding/0/sumary", params: { key: "sumary", similar: "summary" } },
    { code: "wrong_type", pointer: "/finding/0/summary", params: { expected: "text", found: "number" } },
    { code: "reference_not_found", pointer: "/finding_units/1", kind: "finding", params: { id: "40/f-2" } },
    { code: "unknown_key", pointer: "/findngs", params: { key: "findngs" } },
  ]);
});

test("a table without rows may be said to be none, lists of a dataset that is not there are refused", () => {
  expect(fromRows({ finding: undefined as never })).toMatchObject({ ok: true, value: {} });
  expect(
    fromRows({ dataset_source_ids: [{ dataset_id: "12/d", nth: 0, value: "12/s" }] }).issues,
  ).toMatchObject([{ code: "missing_field", pointer: "/dataset_source_ids/0", params: { field: "id" } }]);
});

test("a record without its key has a row without one", () => {
  const rows = toRows({ findings: [{ summary: "Thiếu", units: ["province:12"] }] } as never);
  expect(rows.finding).toMatchObject([{ id: null, summary: "Thiếu" }]);
  expect(rows.finding_units).toEqual([{ finding_id: null, nth: 0, value: "province:12" }]);
});

test("hostile rows are refused or read, never thrown at", () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom(
          "finding",
          "finding_units",
          "__proto__",
          "dataset",
          "visit_stops_claims",
          "constructor",
        ),
        fc.array(
          fc.dictionary(
            fc.constantFrom("id", "nth", "finding_id", "summary", "__proto__", "value", "withdrawn"),
            fc.oneof(fc.string(), fc.double(), fc.bigInt(), fc.constant(null), fc.boolean(), fc.constant({})),
          ),
        ),
      ),
      (rows) => {
        expect(typeof fromRows(rows).ok).toBe("boolean");
      },
    ),
    { numRuns: 200 },
  );
});
