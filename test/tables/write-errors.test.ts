import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { wellFormed } from "../../src/core/text.js";
import type { Issue } from "../../src/issues/issue.js";
import { formatIssue } from "../../src/issues/format.js";
import { readWorkbook } from "../../src/tables/excel/read-workbook.js";
import { writeErrors } from "../../src/tables/excel/write-errors.js";
import { writeWorkbook } from "../../src/tables/excel/write-workbook.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { bookOf, partsOf } from "./book.js";
import { examples } from "./support.js";

const issue = (cell: string | undefined, severity: Issue["severity"] = "error"): Issue => ({
  code: "missing_field",
  severity,
  kind: "proposal",
  recordId: "12/a",
  pointer: "/proposals/0/summary",
  params: { field: "summary" },
  ...(cell !== undefined && { cell }),
});

const rows = [["Mã bản ghi", "Nội dung"], ["12/a"], ["12/b", "Thiếu"]];

function marked(bytes: Uint8Array, issues: readonly Issue[]): Uint8Array {
  const result = writeErrors(bytes, issues, "vi");
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The fill of a cell by its colour; `undefined` without one. */
function fillOf(parts: Readonly<Record<string, string>>, address: string, sheet = 1): string | undefined {
  const styles = parts["xl/styles.xml"] ?? "";
  const fills = (/<fills.*?<\/fills>/s.exec(styles)?.[0] ?? "").split("<fill>").slice(1);
  const formats = [...(/<cellXfs.*?<\/cellXfs>/s.exec(styles)?.[0] ?? "").matchAll(/<xf ([^>]*)>/g)].map(
    ([, it]) => it,
  );
  const cell = new RegExp(`<c r="${address}"([^>]*)>`).exec(
    parts[`xl/worksheets/sheet${String(sheet)}.xml`] ?? "",
  )?.[1];
  const format = formats[Number(/ s="(\d+)"/.exec(cell ?? "")?.[1] ?? 0)];
  return /rgb="(\w+)"/.exec(fills[Number(/fillId="(\d+)"/.exec(format ?? "")?.[1])] ?? "")?.[1];
}

describe("a marked file", () => {
  const before = bookOf(
    [
      { name: "Kiến nghị", rows, after: "<pageMargins/><tableParts/>" },
      { name: "Riêng", rows: [["=1"]] },
    ],
    {
      "xl/charts/chart1.xml": "<chart>của nơi gửi</chart>",
      "xl/vbaProject.bin": "mã",
    },
  );
  const parts = partsOf(
    marked(before, [
      issue("'Kiến nghị'!B2"),
      issue("'Kiến nghị'!B3", "warning"),
      issue("'Kiến nghị'!D3", "info"),
      issue("'Kiến nghị'!C9"),
      issue(undefined),
    ]),
  );
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";

  test("has its wrong cells filled by severity, where they were empty too", () => {
    expect(["A1", "B1", "A2", "B2", "A3", "B3", "D3", "C9"].map((cell) => fillOf(parts, cell))).toEqual([
      "FFFFC9C7",
      ...[undefined, undefined, "FFFFC9C7", undefined, "FFFFEDA1", "FFDCE9F9", "FFFFC9C7"],
    ]);
    expect(sheet).toMatch(
      /<row r="2"><c r="A2".*<c r="B2" s="\d+"\/><\/row><row r="3">.*<row r="9"><c r="C9"/,
    );
  });

  test("says in the comment of each what its issue says", () => {
    const comments = parts["xl/comments1.xml"] ?? "";
    expect([...comments.matchAll(/ref="(\w+)"/g)].map(([, it]) => it)).toEqual([
      "B2",
      "B3",
      "D3",
      "C9",
      "A1",
    ]);
    expect(comments).toContain(formatIssue(issue(undefined), "vi"));
    for (const title of ["Cần sửa", "Xin kiểm tra lại", "Lưu ý"]) expect(comments).toContain(title);
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>8</x:Row><x:Column>2</x:Column>");
    expect(sheet).toMatch(/<pageMargins\/><legacyDrawing [^>]*\/><tableParts\/>/);
    expect(parts["[Content_Types].xml"]).toMatch(/vml.*\/xl\/comments1\.xml|\/xl\/comments1\.xml.*vml/s);
  });

  test("keeps everything else as it was", () => {
    const original = partsOf(before);
    for (const path of [
      "xl/charts/chart1.xml",
      "xl/vbaProject.bin",
      "xl/worksheets/sheet2.xml",
      "xl/workbook.xml",
    ])
      expect(parts[path]).toBe(original[path]);
  });

  test("loses the marks of an earlier answer when it comes back, and keeps the comments of others", () => {
    const again = marked(marked(before, [issue("'Kiến nghị'!B2"), issue("Riêng!A1")]), [
      issue("'Kiến nghị'!B3"),
    ]);
    const second = partsOf(again);
    expect(["B2", "B3"].map((cell) => fillOf(second, cell))).toEqual([undefined, "FFFFC9C7"]);
    expect(fillOf(second, "A1", 2)).toBeUndefined();
    expect(second["xl/comments1.xml"]).not.toContain('ref="B2"');
    expect(second["xl/drawings/vmlDrawing1.vml"]?.split("<v:shape ").length).toBe(2);

    const theirs = again.slice();
    const withTheirs = { ...partsOf(theirs) };
    const comments = (withTheirs["xl/comments1.xml"] ?? "").replace(">haicap<", ">An<");
    const rebuilt = bookOf([{ name: "Kiến nghị", rows }], {
      "xl/comments1.xml": comments,
      "xl/worksheets/_rels/sheet1.xml.rels": withTheirs["xl/worksheets/_rels/sheet1.xml.rels"] ?? "",
      "xl/drawings/vmlDrawing1.vml": withTheirs["xl/drawings/vmlDrawing1.vml"] ?? "",
    });
    const third = partsOf(marked(rebuilt, [issue("'Kiến nghị'!B3"), issue("'Kiến nghị'!B2")]));
    expect(third["xl/comments1.xml"]?.match(/ref="B3"/g)?.length).toBe(1);
    expect(third["xl/comments1.xml"]).toContain(">An<");
    expect(third["xl/comments1.xml"]?.match(/Cần sửa/g)?.length).toBe(3);
    expect(third["xl/comments1.xml"]).toContain('ref="B2"');
  });
});

test.each(examples)("%s, marked in many cells, is read as before", (_, dataset) => {
  const bytes = writeWorkbook(dataset, { registry: units });
  const names = [...(partsOf(bytes)["xl/workbook.xml"] ?? "").matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name ?? "",
  );
  const issues = names.flatMap((name) =>
    ["A1", "B2", "C2", "ZZ3", "D40"].map((cell) => issue(`'${name}'!${cell}`)),
  );
  const again = marked(bytes, issues);
  const [before, after] = [bytes, again].map((file) => readWorkbook(file, { registry: units }));
  expect(after?.issues).toEqual([]);
  expect(after?.value).toEqual(before?.value);
  const clean = readWorkbook(marked(again, []), { registry: units, validate: validateDataset });
  expect(clean.value).toEqual(before?.value);
});

describe("the comment of a cell", () => {
  const book = (state?: string): Uint8Array =>
    bookOf([
      { name: "Kiến nghị", rows, ...(state !== undefined && { state }) },
      { name: "Riêng", rows: [["x"]], state: "hidden" },
    ]);
  const commentsOf = (issues: readonly Issue[], locale: "vi" | "en", state?: string): string => {
    const result = writeErrors(book(state), issues, locale);
    return partsOf(result.value ?? new Uint8Array())["xl/comments1.xml"] ?? "";
  };

  test("has the title of its gravest issue, and speaks the language that is asked for", () => {
    const both = [issue("'Kiến nghị'!B2", "info"), issue("'Kiến nghị'!B2", "warning")];
    expect(commentsOf(both, "en")).toContain("Please check");
    expect(commentsOf(both, "en")).not.toContain("Note");
    expect(commentsOf(both, "vi")).toContain("Xin kiểm tra lại");
    expect(commentsOf([issue("A!A1", "dire" as never)], "en")).toContain("Please correct");
  });

  test.each(["", "x"])("is cut where it is long, no letter in half, after %j", (start) => {
    const many = Array.from({ length: 200 }, (_, at): Issue => {
      const id = `${start}${String(at).padStart(3, "0")}${"😀".repeat(30)}`;
      return { ...issue("'Kiến nghị'!B2"), code: "reference_not_found", params: { kind: "finding", id } };
    });
    const texts = [...commentsOf(many, "vi").matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(
      ([, it]) => it,
    );
    const text = texts.at(-1)?.replaceAll("&#10;", "\n");
    expect(text).toMatch(/…$/);
    expect([8000, 8001]).toContain(text?.length);
    expect(wellFormed(text ?? "")).toBe(text);
  });

  test("stands on the first sheet where all are hidden", () => {
    expect(commentsOf([issue(undefined)], "vi", "hidden")).toContain('ref="A1"');
  });
});

test("a workbook without styles gets marks all the same, where it says where they stand", () => {
  const { "xl/styles.xml": styles, ...rest } = unzipSync(bookOf([{ name: "Kiến nghị", rows }]));
  expect(styles).toBeDefined();
  const parts = partsOf(marked(zipSync(rest), [issue("'Kiến nghị'!B2")]));
  expect(fillOf(parts, "B2")).toBe("FFFFC9C7");
});

test("what is no workbook is refused", () => {
  expect(writeErrors(new Uint8Array(9), [issue("A!A1")], "vi")).toMatchObject({
    ok: false,
    issues: [{ code: "unreadable_file" }],
  });
});
