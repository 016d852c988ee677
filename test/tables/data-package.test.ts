import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { formatVersion } from "../../src/model/dataset.js";
import { toCsv } from "../../src/tables/csv/to-csv.js";
import type { DataPackage, DataPackageField } from "../../src/tables/data-package.js";
import { dataPackage } from "../../src/tables/data-package.js";
import { tablesOfDataset } from "../../src/tables/tables.js";
import { examples } from "./support.js";

type Files = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<DataPackageField["type"], RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
};

/** What the standard says of files and their descriptor: every cell, key and reference that breaks it. */
function faultsOf({ resources }: DataPackage, files: Files): string[] {
  const tables = new Map(
    resources.map((resource) => {
      const [names = [], ...rows] = parse(files[resource.path] ?? "");
      return [
        resource.name,
        {
          resource,
          names,
          rows: rows.map((cells) => new Map(names.map((name, at) => [name, cells[at] ?? ""]))),
        },
      ];
    }),
  );
  const faults: string[] = [];
  for (const { resource, names, rows } of tables.values()) {
    const { fields, primaryKey, foreignKeys = [] } = resource.schema;
    expect(names).toEqual(fields.map(({ name }) => name));
    const keyOf = (row: ReadonlyMap<string, string>, columns: readonly string[]): string =>
      JSON.stringify(columns.map((name) => row.get(name)));
    const keys = new Set<string>();
    for (const row of rows) {
      for (const field of fields) {
        const fault = cellFault(field, row.get(field.name) ?? "");
        if (fault !== undefined) faults.push(`${resource.name}.${field.name}: ${fault}`);
      }
      if (keys.has(keyOf(row, primaryKey))) faults.push(`${resource.name}: key twice`);
      keys.add(keyOf(row, primaryKey));
      for (const { fields: own, reference } of foreignKeys) {
        const other = tables.get(reference.resource === "" ? resource.name : reference.resource);
        if (own.some((name) => row.get(name) === "")) continue;
        const wanted = keyOf(row, own);
        if (other?.rows.some((it) => keyOf(it, reference.fields) === wanted) !== true)
          faults.push(`${resource.name}.${own.join()}: leads nowhere`);
      }
    }
  }
  return faults;
}

function cellFault({ type, constraints = {} }: DataPackageField, cell: string): string | undefined {
  // A cell with an apostrophe alone is a text, if an empty one.
  if (cell === "") return constraints.required === true ? "missing" : undefined;
  if (!TYPES[type].test(cell)) return `no ${type}`;
  if (constraints.enum?.includes(cell) === false) return "no member";
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  return Number(cell) < minimum || Number(cell) > maximum ? "out of range" : undefined;
}

test.each(examples)("%s fits its descriptor, with all its references", (_, dataset) => {
  const files = toCsv(dataset);
  const descriptor = dataPackage({ files: Object.keys(files), references: true });
  expect(descriptor.resources.map(({ path }) => path)).toEqual(Object.keys(files));
  expect(faultsOf(descriptor, files)).toEqual([]);
});

test.each([
  ["an id that is gone", "finding.csv", /^40\/[^,]*/m, "", "finding.id: missing"],
  ["a code of no list", "finding.csv", /,difficulty,/, ",trouble,", "finding.kind: no member"],
  ["a place that is no number", "finding_units.csv", /,0,/, ",first,", "finding-units.nth: no integer"],
  [
    "a list without its record",
    "finding_units.csv",
    /^40\/[^,]*/m,
    "40/none",
    "finding-units.finding_id: leads nowhere",
  ],
])("%s does not fit", (_, file, from, to, fault) => {
  const [, dataset] = examples.find(([name]) => name === "quynh-luu") ?? examples[0];
  const files = toCsv(dataset);
  const broken = { ...files, [file]: files[file]?.replace(from, to) ?? "" };
  expect(broken[file]).not.toBe(files[file]);
  expect(faultsOf(dataPackage({ files: Object.keys(files) }), broken)).toContain(fault);
});

describe("a descriptor", () => {
  const whole = dataPackage();
  const resource = (name: string, descriptor = whole): DataPackage["resources"][number] | undefined =>
    descriptor.resources.find((it) => it.name === name);
  const field = (name: string, column: string, descriptor = whole): DataPackageField | undefined =>
    resource(name, descriptor)?.schema.fields.find((it) => it.name === column);

  test("has every table unless files are named, says which format it is of, and names tables with hyphens", () => {
    expect(whole.resources.map(({ path }) => path)).toEqual(
      tablesOfDataset().map(({ name }) => `${name}.csv`),
    );
    expect(whole).toMatchObject({ name: "haicap", version: formatVersion });
    for (const { name } of whole.resources) expect(name).toMatch(/^[a-z0-9-]+$/);
    expect(dataPackage({ files: new Set(["finding.csv", "none.csv"]) }).resources).toHaveLength(1);
    expect(dataPackage({ files: [] }).resources).toEqual([]);
  });

  test("speaks the language it is asked for", () => {
    const english = dataPackage({ locale: "en" });
    expect([whole.title, english.title]).toEqual([
      "Bộ dữ liệu chính quyền địa phương hai cấp",
      "Dataset of two-tier local government",
    ]);
    expect([resource("finding-units")?.title, resource("finding-units", english)?.title]).toEqual([
      "Nhận định › Các đơn vị",
      "Finding › Units",
    ]);
    expect(field("dataset", "period_start", english)?.title).toBe("Period › From");
    expect(field("finding", "kind")?.categories?.[1]).toEqual({
      value: "difficulty",
      label: "Khó khăn, vướng mắc",
    });
    expect(field("finding", "kind", english)?.categories?.[1]?.value).toBe("difficulty");
    expect(field("finding", "kind", english)?.categories?.[1]?.label).not.toBe("Khó khăn, vướng mắc");
  });

  test("says of each column what it holds and must hold", () => {
    expect(field("finding", "id")).toMatchObject({ type: "string", constraints: { required: true } });
    expect(field("finding", "jointly")).toEqual({
      name: "jointly",
      title: "Chung cho các đơn vị",
      type: "boolean",
    });
    expect(field("finding-units", "finding_id")).toMatchObject({ type: "string" });
    expect(field("finding-units", "nth")).toMatchObject({ type: "integer", constraints: { required: true } });
    const fields = whole.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.some(({ type }) => type === "number")).toBe(true);
    expect(fields.some(({ constraints }) => constraints?.maximum === 100)).toBe(true);
    expect(fields.some(({ constraints }) => constraints?.minimum === 0)).toBe(true);
  });

  test("lets open lists be added to", () => {
    const open = tablesOfDataset().flatMap((table) =>
      table.columns.filter(({ list }) => list?.open === true).map(({ name }) => [table.name, name] as const),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const [table, column] of open) {
      const found = field(table.replaceAll("_", "-"), column);
      expect(found?.categories?.length).toBeGreaterThan(0);
      expect(found?.constraints?.enum).toBeUndefined();
    }
  });

  test("binds lists to their records always, other references on request, where the file is there", () => {
    const keysOf = (name: string, references?: boolean, files?: string[]): unknown =>
      resource(name, dataPackage({ references, files }))?.schema.foreignKeys;
    const owner = { fields: ["finding_id"], reference: { resource: "finding", fields: ["id"] } };
    expect(keysOf("finding-units")).toEqual([owner]);
    expect(keysOf("finding")).toBeUndefined();
    expect(keysOf("finding", true)).toContainEqual({
      fields: ["document_id"],
      reference: { resource: "document", fields: ["id"] },
    });
    expect(keysOf("finding", true, ["finding.csv"])).toBeUndefined();
    expect(keysOf("finding-units", true, ["finding_units.csv"])).toBeUndefined();
    const own = dataPackage({ references: true }).resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).filter(({ reference }) => reference.resource === "").map(() => name),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own).not.toContain("finding");
  });
});
