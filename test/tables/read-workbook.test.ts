import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/tables/excel/read-workbook.js";
import * as former from "../../src/units/former.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";
import type { TestCell } from "./book.js";
import { bookOf } from "./book.js";

const registry = units;

/** What one cell of a sheet gives: its value in the record, or the code of the issue. */
function read(sheet: string, heading: string, cell: TestCell, locale: "vi" | "en" = "vi"): unknown {
  const book = bookOf([
    {
      name: sheet,
      rows: [
        ["Mã bản ghi", heading],
        ["12/a", cell],
      ],
    },
  ]);
  const result = readWorkbook(book, { registry, locale });
  const [issue] = result.issues;
  if (issue !== undefined) return `${issue.code} ${issue.cell ?? ""}`;
  const record = Object.values(result.value ?? {})[0] as unknown as [Record<string, unknown>];
  const { id, ...fields } = record[0];
  expect(id).toBe("12/a");
  const [value] = Object.values(fields);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.values(value)[0];
}

const day = (number: number, format: string): TestCell => ({ number, format });

describe("days", () => {
  test.each([
    ["15/10/2025", "2025-10-15"],
    ["5/7/2025", "2025-07-05"],
    ["2025-10-15", "2025-10-15"],
    ["ngày 5 tháng 7 năm 2025", "2025-07-05"],
    ["10/2025", "2025-10"],
    ["tháng 10 năm 2025", "2025-10"],
    ["2025", "2025"],
    ["năm 2025", "2025"],
    [2025, "2025"],
    [day(45945, "dd/mm/yyyy"), "2025-10-15"],
    [day(45945, "d/m/yy;@"), "2025-10-15"],
    [day(45945, '[$-42A]dd "tháng" mm, yyyy'), "2025-10-15"],
    [day(45931, "mm/yyyy"), "2025-10"],
    [day(45658, "yyyy"), "2025"],
    [day(1, "dd/mm/yyyy"), "1900-01-01"],
    [day(59, "dd/mm/yyyy"), "1900-02-28"],
    [day(61, "dd/mm/yyyy"), "1900-03-01"],
    [day(60, "dd/mm/yyyy"), "unreadable_day 'Kiến nghị'!B2"],
    [45945, "unreadable_day 'Kiến nghị'!B2"],
    ["5/7", "unreadable_day 'Kiến nghị'!B2"],
    ["5/7/25", "unreadable_day 'Kiến nghị'!B2"],
    ["30/2/2025", "unreadable_day 'Kiến nghị'!B2"],
    [true, "unreadable_day 'Kiến nghị'!B2"],
  ] as const)("%j is %s", (cell, expected) => {
    expect(read("Kiến nghị", "Ngày", cell)).toBe(expected);
  });

  test("a month is no day where a day is needed", () => {
    expect(read("Nhiệm vụ", "Ngày giao", day(45931, "mm/yyyy"))).toBe("unreadable_day 'Nhiệm vụ'!B2");
    expect(read("Nhiệm vụ", "Ngày giao", "10/2025")).toBe("unreadable_day 'Nhiệm vụ'!B2");
  });
});

describe("numbers", () => {
  test.each([
    ["1.964", "vi", 1964],
    ["1 964", "vi", 1964],
    [1964, "vi", 1964],
    ["1,964", "en", 1964],
    ["12 tỷ", "vi", "unreadable_number 'Thống kê tổ chức đảng'!B2"],
    ["1.96", "vi", "unreadable_number 'Thống kê tổ chức đảng'!B2"],
    [day(45945, "dd/mm/yyyy"), "vi", "unreadable_number 'Thống kê tổ chức đảng'!B2"],
    [day(0.12, "0%"), "vi", "ambiguous_cell 'Thống kê tổ chức đảng'!B2"],
    [{ xml: '<c t="e"><v>#REF!</v></c>' }, "vi", "formula_without_value 'Thống kê tổ chức đảng'!B2"],
    [{ xml: "<c><f>SUM(A1:A2)</f></c>" }, "vi", "formula_without_value 'Thống kê tổ chức đảng'!B2"],
    [{ xml: "<c><f>SUM(A1:A2)</f><v>7</v></c>" }, "vi", 7],
  ] as const)("%j in %s is %s", (cell, locale, expected) => {
    expect(read("Thống kê tổ chức đảng", "Số đảng viên", cell, locale)).toBe(expected);
  });

  const shares = (cell: TestCell): unknown => {
    const rows = [
      ["Mã biên chế, nhân sự", "Trình độ đào tạo", "Tỷ lệ (%)"],
      ["12/a", "Đại học", cell],
    ];
    const book = bookOf([
      { name: "Biên chế, nhân sự", rows: [["Mã bản ghi"], ["12/a"]] },
      { name: "Biên chế, nhân… - Theo trình độ", rows },
    ]);
    const { issues, value } = readWorkbook(book);
    return issues[0]?.params ?? value?.staffing?.[0]?.byQualification?.[0]?.percent;
  };

  test.each([
    ["98,28%", 98.28],
    ["98,28 %", 98.28],
    ["98,28", 98.28],
    [98.28, 98.28],
    [day(0.9828, "0.00%"), 98.28],
    ["0,5%", 0.5],
    [0, 0],
    [day(1, "0%"), 100],
    [0.98, { found: "0,98", readings: ["0,98%", "98%"] }],
    [1, { found: "1", readings: ["1%", "100%"] }],
    ["0,98", { found: "0,98", readings: ["0,98%", "98%"] }],
    ["98.28%", { found: "98.28%", example: "98,28%" }],
  ] as const)("a share of %j is %j", (cell, expected) => {
    expect(shares(cell)).toEqual(expected);
  });
});

describe("words", () => {
  test.each([
    ["Loại", "Nhân sự, biên chế", "personnel"],
    ["Loại", "nhan su bien che", "personnel"],
    ["Loại", "personnel", "personnel"],
    ["loai *", "Personnel and posts", "invalid_code 'Kiến nghị'!B2"],
    ["Đã thu hồi", "Có", true],
    ["Đã thu hồi", "x", true],
    ["Đã thu hồi", true, true],
    ["Đã thu hồi", "có lẽ", "wrong_type 'Kiến nghị'!B2"],
    ["Nội dung", 2025, "2025"],
    ["Nội dung", "dòng một\r\ndòng hai", "dòng một\ndòng hai"],
    ["Nội dung", "_x0041_ & <b>", "_x0041_ & <b>"],
    ["Ghi chú", "a".repeat(40_000), "a".repeat(40_000)],
  ] as const)("%s: %j is read", (heading, cell, expected) => {
    expect(read("Kiến nghị", heading, cell)).toBe(expected);
  });
});

describe("units", () => {
  test.each([
    ["commune:03538", "commune:03538"],
    ["03538", "commune:03538"],
    ["12", "province:12"],
    ["xã Nậm Mạ, tỉnh Lai Châu", "commune:03538"],
    ["UBND xã Nậm Mạ, tỉnh Lai Châu", "peoples-committee@commune:03538"],
    ["Sở Nội vụ tỉnh Lai Châu", "home-affairs-department@province:12"],
    ["người dân", "class:citizens"],
    ["cả nước", "country"],
    ["official:12/o-1", "official:12/o-1"],
    ["Hòa Bình", "ambiguous_cell 'Kiến nghị'!B2"],
    ["UBND phường Hòa Bình", "ambiguous_cell 'Kiến nghị'!B2"],
    ["Nam Mạa", "unit_name_not_found 'Kiến nghị'!B2"],
    ["Sở Nội vụ", "unit_name_not_found 'Kiến nghị'!B2"],
  ])("%s is %s", (text, expected) => {
    const value = read("Kiến nghị", "Đơn vị kiến nghị", text);
    expect(Array.isArray(value) ? value[0] : value).toBe(expected);
  });

  test("several stand in one cell", () => {
    expect(read("Kiến nghị", "Đơn vị kiến nghị", "xã Nậm Mạ, tỉnh Lai Châu\n03538; tỉnh Nghệ An")).toEqual([
      "commune:03538",
      "commune:03538",
      "province:40",
    ]);
  });

  test("a code without its zero is asked back, those before 1 July 2025 are found where they can stand", () => {
    const rows = [
      ["Mã", "Mã tỉnh", "Tên"],
      ["03538", 12, "Nậm Mạ"],
      [3538, 12, "Nậm Mạ"],
    ];
    const result = readWorkbook(
      bookOf([{ name: "commune", rows: [["code", "province_code", "name"], ...rows.slice(1)] }]),
    );
    expect(result.issues).toMatchObject([
      { code: "ambiguous_cell", cell: "commune!A3", params: { found: "3538", readings: ["03538"] } },
    ]);
    const groups = readWorkbook(
      bookOf([
        {
          name: "Nhóm đơn vị",
          rows: [
            ["Mã bản ghi", "former_districts"],
            ["12/g", "107; huyện Mường Nhé"],
          ],
        },
      ]),
      { registry: former },
    );
    expect(groups.issues.map(({ code }) => code)).toEqual([]);
    expect(groups.value?.unitGroups?.[0]?.formerDistricts).toEqual([
      "former-district:107",
      "former-district:096",
    ]);
  });

  test("without a registry, codes and references alone", () => {
    const book = bookOf([
      {
        name: "Kiến nghị",
        rows: [
          ["Mã bản ghi", "Đơn vị kiến nghị"],
          ["12/a", "xã Nậm Mạ"],
        ],
      },
    ]);
    expect(readWorkbook(book).issues).toMatchObject([
      { code: "unit_name_not_found", params: { similar: [] } },
    ]);
  });
});

describe("sheets and headings", () => {
  test("may be in English, in any order, without marks, below a title, with unknown ones beside them", () => {
    const rows = [
      ["BÁO CÁO THÁNG 10"],
      [],
      ["summary", "GHI CHU *", "Ghi chú riêng", "ID of record", "Mã bản ghi"],
      ["Thiếu trụ sở", undefined, "bỏ qua", undefined, "12/a"],
      [],
      ["Thiếu người", "Ghi", undefined, undefined, "12/b"],
    ];
    const result = readWorkbook(
      bookOf([
        { name: "proposal", rows },
        { name: "Nháp", rows: [["x"]] },
        { name: "An", rows: [["x"]], state: "veryHidden" },
        { name: "Nhận địn", rows: [["y"]] },
      ]),
    );
    expect(result.issues.map(({ code, cell, params }) => [code, cell, params])).toEqual([
      ["unknown_column", "proposal!C3", { heading: "Ghi chú riêng" }],
      ["unknown_sheet", "Nháp!A1", { sheet: "Nháp" }],
      ["unknown_sheet", "'Nhận địn'!A1", { sheet: "Nhận địn", similar: "Nhận định" }],
    ]);
  });

  test("a heading twice, merged cells and rows without their record are refused", () => {
    const result = readWorkbook(
      bookOf([
        {
          name: "Kiến nghị",
          rows: [
            ["Mã bản ghi", "Nội dung", "Nội dung"],
            ["12/a", "một", "hai"],
            ["12/b", "ba"],
          ],
          after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
        },
        {
          name: "Kiến nghị - Số liệu",
          rows: [
            ["Mã kiến nghị", "Tên số liệu"],
            ["12/c", "x"],
            [undefined, "y"],
            ["12/a", "z"],
          ],
        },
      ]),
    );
    expect(result.issues.map(({ code, cell, pointer }) => [code, cell, pointer])).toEqual([
      ["repeated_column", "'Kiến nghị'!C1", ""],
      ["merged_cells", "'Kiến nghị'!B2", "/proposals/0/summary"],
      ["reference_not_found", "'Kiến nghị - Số liệu'!A2", ""],
      ["missing_field", "'Kiến nghị - Số liệu'!A3", ""],
    ]);
  });

  test("a second dataset is refused", () => {
    const book = bookOf([{ name: "Bộ dữ liệu", rows: [["Mã bộ dữ liệu"], ["12/d"], ["12/e"]] }]);
    expect(readWorkbook(book).issues).toMatchObject([{ code: "too_many_items", cell: "'Bộ dữ liệu'!A3" }]);
  });

  test("what validation finds gets the cell it came from, and what could not be read is not said twice", () => {
    const result = readWorkbook(
      bookOf([
        {
          name: "Bộ dữ liệu",
          rows: [
            ["Phiên bản định dạng", "Mã bộ dữ liệu", "Nơi phát hành", "Ngày ban hành"],
            ["1.0", "12/d", "UBND tỉnh", "31/12/2025"],
          ],
        },
        {
          name: "Kiến nghị",
          rows: [
            ["Mã bản ghi", "Nội dung", "Loại", "Nêu tại", "Đơn vị kiến nghị"],
            ["12/a", undefined, "lạ", undefined, "03538"],
            ["12/b", "Thiếu trụ sở", undefined, "session:12/x", "03538\n03538"],
          ],
        },
      ]),
      { registry, validate: validateDataset },
    );
    expect(result.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["invalid_code", "'Kiến nghị'!C2"],
      ["missing_field", "'Kiến nghị'!B2"],
      ["repeated_item", "'Kiến nghị'!E3"],
      ["reference_not_found", "'Kiến nghị'!D3"],
    ]);
    expect(result.counts).toMatchObject({ error: 3, warning: 1 });
  });
});
