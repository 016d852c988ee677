import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeLists } from "../../src/codes/all.js";
import { codeOf } from "../../src/codes/code.js";
import { fold } from "../../src/core/text.js";
import { findSheet } from "../../src/tables/excel/find-sheet.js";
import { sheetLayouts } from "../../src/tables/excel/layout.js";
import { readWorkbook } from "../../src/tables/excel/read-workbook.js";
import { workbookTemplate, writeWorkbook } from "../../src/tables/excel/write-workbook.js";
import { datasets } from "../../src/testing/dataset.js";
import * as units from "../../src/units.js";
import { recordKinds } from "../../src/core/record-kind.js";
import { partsOf } from "./book.js";
import { examples, numRuns, plain } from "./support.js";

describe.each(["vi", "en"] as const)("in %s", (locale) => {
  test.each(examples)("%s comes back from its workbook as it was", (_, dataset) => {
    for (const registry of [units, undefined]) {
      const result = readWorkbook(writeWorkbook(dataset, { locale, registry }), { locale, registry });
      expect(result.issues).toEqual([]);
      expect(result.value).toEqual(plain(dataset));
    }
  });

  test("so does every generated dataset", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(datasets(), (dataset) => {
        const result = readWorkbook(writeWorkbook(dataset, { locale, registry: units }), {
          locale,
          registry: units,
        });
        expect(result.issues).toEqual([]);
        expect(result.value).toEqual(plain(dataset));
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  test("every sheet has a name of its own that a workbook takes, and is found by it", () => {
    const names = sheetLayouts().map((layout) => layout.names[locale]);
    expect(new Set(names.map(fold)).size).toBe(names.length);
    for (const layout of sheetLayouts()) {
      const name = layout.names[locale];
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      expect(findSheet(name, locale)).toEqual({ layout });
      expect(findSheet(name.normalize("NFD").toUpperCase(), locale)).toEqual({ layout });
    }
  });

  test("every column has a heading of its own on its sheet, in whatever language it is read", () => {
    for (const { names, columns } of sheetLayouts()) {
      const readings = columns.map(
        ({ headings, column }) => new Set([headings.vi, headings.en, column.name].map(fold)),
      );
      for (const [at, own] of readings.entries())
        for (const other of readings.slice(at + 1))
          expect(
            [...own].filter((text) => other.has(text)),
            names.vi,
          ).toEqual([]);
    }
  });

  test("every label of a code list means its code", () => {
    for (const list of codeLists)
      for (const [code, labels] of Object.entries(list.members))
        expect(codeOf(list, labels[locale])).toBe(code);
  });
});

describe("what a workbook cannot hold as others do", () => {
  const back = (dataset: unknown, locale: "vi" | "en" = "vi"): unknown =>
    readWorkbook(writeWorkbook(dataset as never, { locale, registry: units }), { locale, registry: units });

  test("a share that would not come back as it was stands as a text", () => {
    // 8.2 / 100 * 100 is 8.2 in fifteen digits; sixteen are lost.
    for (const percent of [12.345_678_901_234_56, 8.2, 100])
      for (const locale of ["vi", "en"] as const)
        expect(back({ staffing: [{ id: "12/a", byQualification: [{ percent }] }] }, locale)).toMatchObject({
          ok: true,
          value: { staffing: [{ byQualification: [{ percent }] }] },
        });
  });

  test("a list that is too long for a cell, or whose values have its signs, stands on its own sheet", () => {
    const long = Array.from(
      { length: 1000 },
      (_, at) => `peoples-committee@group:12/${"x".repeat(30)}-${String(at)}`,
    );
    const pointers = ["/summary", "/extensions/0/a;b", ""];
    const dataset = {
      proposals: [
        { id: "12/a", raisedBy: long },
        { id: "12/b", raisedBy: ["province:12"], claims: [{ pointers }] },
      ],
    };
    const names = partsOf(writeWorkbook(dataset as never))["xl/workbook.xml"];
    expect(names).toContain('name="Kiến nghị - Đơn vị kiến nghị"');
    expect(back(dataset)).toMatchObject({ ok: true, value: dataset });
  });

  test("what is no value has no name", () => {
    expect(back({ proposals: [{ id: "12/a", raisedBy: [null] }] })).toMatchObject({
      value: { proposals: [{ id: "12/a" }] },
    });
  });
});

test("the same dataset gives the same bytes in every time zone", () => {
  const [[, dataset]] = examples;
  const zone = process.env.TZ;
  const written = ["Asia/Ho_Chi_Minh", "America/New_York", "Pacific/Kiritimati"].map((name) => {
    process.env.TZ = name;
    return Buffer.from(writeWorkbook(dataset)).toString("base64");
  });
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  expect(new Set(written).size).toBe(1);
});

describe("the template", () => {
  const parts = partsOf(workbookTemplate(["proposal"]));
  const sheet = parts["xl/worksheets/sheet3.xml"] ?? "";

  test("has the sheets of its kinds and of what a dataset says about itself", () => {
    const names = [...(parts["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual([
      "Hướng dẫn",
      "Bộ dữ liệu",
      "Kiến nghị",
      "Kiến nghị - Diễn biến",
      "Kiến nghị - Số liệu",
      "Kiến ng… - Số liệu - Thành phần",
      "Danh mục",
    ]);
    expect(parts["xl/workbook.xml"]).toContain('name="Danh mục" sheetId="7" state="hidden"');
  });

  test("offers the labels of a code list for its column, and hints for others", () => {
    const rule =
      /<dataValidation type="list"[^>]*sqref="C2:C1048576"><formula1>'Danh mục'!\$([A-Z]+)\$2:\$\1\$(\d+)</.exec(
        sheet,
      );
    expect(rule).not.toBeNull();
    const lists = parts["xl/worksheets/sheet7.xml"] ?? "";
    const labels = [
      ...lists.matchAll(new RegExp(`r="${rule?.[1] ?? ""}\\d+"[^>]*><is><t[^>]*>([^<]*)<`, "g")),
    ].map(([, it]) => it);
    expect(labels.slice(0, 2)).toEqual(["Loại kiến nghị", expect.any(String)]);
    expect(labels.length).toBe(Number(rule?.[2]));
    expect(sheet).toContain("Ghi như 15/10/2025");
  });

  test("is empty when it is read", () => {
    for (const locale of ["vi", "en"] as const)
      expect(readWorkbook(workbookTemplate(recordKinds, { locale }))).toMatchObject({
        ok: true,
        value: {},
        issues: [],
      });
  });
});
