import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Issue } from "../../src/issues/issue.js";
import { readWorkbook } from "../../src/tables/excel/read-workbook.js";
import * as former from "../../src/units/former.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";
import type { TestCell } from "./book.js";
import { bookOf, partsOf } from "./book.js";

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
    ["2025-10", "2025-10"],
    ["2025-10-15T00:00:00.000Z", "2025-10-15"],
    ["7-2025", "2025-07"],
    ["13/2025", "unreadable_day 'Kiến nghị'!B2"],
    [day(0.5, "hh:mm"), "unreadable_day 'Kiến nghị'!B2"],
    [day(0.5, "0%"), "unreadable_day 'Kiến nghị'!B2"],
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

test("days are counted from 1904 where the workbook says so", () => {
  for (const [date1904, expected] of [
    ["1", "2025-10-15"],
    ["true", "2025-10-15"],
    ["0", "2021-10-14"],
  ] as const) {
    const sheets = [
      {
        name: "Kiến nghị",
        rows: [
          ["Mã bản ghi", "Ngày"],
          ["12/a", day(44_483, "dd/mm/yyyy")],
        ],
      },
    ];
    const workbook = partsOf(bookOf(sheets))["xl/workbook.xml"] ?? "";
    const dated = workbook.replace("<sheets>", `<workbookPr date1904="${date1904}"/><workbookPr/><sheets>`);
    const result = readWorkbook(bookOf(sheets, { "xl/workbook.xml": dated }));
    expect(result.value?.proposals?.[0]?.date).toBe(expected);
  }
});

describe("times", () => {
  const time = (cell: TestCell): unknown => {
    const { issues, value } = readWorkbook(
      bookOf([
        { name: "Kiến nghị", rows: [["Mã bản ghi"], ["12/a"]] },
        {
          name: "Kiến nghị - Diễn biến",
          rows: [
            ["Mã kiến nghị", "Giờ"],
            ["12/a", cell],
          ],
        },
      ]),
    );
    return issues[0]?.params ?? value?.proposals?.[0]?.events?.[0]?.time;
  };

  test.each([
    [day(8.5 / 24, "hh:mm"), "08:30"],
    [day(45_945 + 8.5 / 24, "[h]:mm"), "08:30"],
    ["8:30", "08:30"],
    ["08:30:00", "08:30"],
    ["8h30", "08:30"],
    ["8 giờ 30", "08:30"],
    ["8 H 30", "08:30"],
    [day(0.500_01, "hh:mm:ss"), { format: "time", found: "0.50001" }],
    [8, { format: "time", found: "8" }],
    ["8 rưỡi", { format: "time", found: "8 rưỡi" }],
  ] as const)("%j is %j", (cell, expected) => {
    expect(time(cell)).toEqual(expected);
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
    [true, "vi", "unreadable_number 'Thống kê tổ chức đảng'!B2"],
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

  test("of a fraction the example is one", () => {
    const cells = [
      {
        name: "Thông tin đơn vị",
        rows: [
          ["Mã bản ghi", "Diện tích (km²)"],
          ["12/a", "rộng"],
        ],
      },
    ];
    expect(readWorkbook(bookOf(cells)).issues[0]?.params).toEqual({ found: "rộng", example: "98,28" });
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
    ["Đã thu hồi", 7, "wrong_type 'Kiến nghị'!B2"],
    ["Đã thu hồi", "không", undefined],
    ["Ghi chú", { xml: "<c><v></v></c>" }, undefined],
    ["Ghi chú", { xml: '<c t="inlineStr"></c>' }, undefined],
    ["Ghi chú", { xml: '<c t="inlineStr"><is/></c>' }, undefined],
    ["Ghi chú", { xml: '<c t="str"><f>A1</f><v></v></c>' }, undefined],
    ["Ghi chú", { xml: '<c t="str"><f>A1</f><v>một_x0041_</v></c>' }, "mộtA"],
    ["Ghi chú", { xml: '<c t="n"><f/><v>7</v></c>' }, "7"],
    ["Ghi chú", { xml: "<c><f/></c>" }, "formula_without_value 'Kiến nghị'!B2"],
    ["Ngày", { xml: '<c t="d"><v>2025-10-15T00:00:00</v></c>' }, "2025-10-15"],
    ["Ghi chú", { xml: "<c><v>1e999</v></c>" }, undefined],
    ["Nội dung", 2025, "2025"],
    ["Nội dung", "dòng một\r\ndòng hai", "dòng một\ndòng hai"],
    ["Nội dung", "_x0041_ & <b>", "_x0041_ & <b>"],
    ["Ghi chú", "a".repeat(40_000), "a".repeat(40_000)],
  ] as const)("%s: %j is read", (heading, cell, expected) => {
    expect(read("Kiến nghị", heading, cell)).toBe(expected);
  });
});

test("a word that is nearly a label is said with the code that may be meant, in whatever language", () => {
  const similar = (text: string): unknown =>
    readWorkbook(
      bookOf([
        {
          name: "Kiến nghị",
          rows: [
            ["Mã bản ghi", "Loại"],
            ["12/a", text],
          ],
        },
      ]),
    ).issues[0]?.params;
  for (const text of ["Nhân sự, biên chếs", "Personel"])
    expect(similar(text)).toMatchObject({ list: "proposal-kind", found: text, similar: "personnel" });
  expect(similar("hoàn toàn khác")).not.toHaveProperty("similar");
});

describe("a value of any type", () => {
  test.each([
    [5, 5],
    ["5", "5"],
    [true, true],
    ["dòng một\r\ndòng hai", "dòng một\ndòng hai"],
    [day(45_945, "dd/mm/yyyy"), "15/10/2025"],
  ] as const)("%j is %j", (cell, expected) => {
    const { value } = readWorkbook(
      bookOf([
        { name: "Kiến nghị", rows: [["Mã bản ghi"], ["12/a"]] },
        {
          name: "proposal_extensions",
          rows: [
            ["proposal_id", "value"],
            ["12/a", cell],
          ],
        },
      ]),
    );
    expect(value?.proposals?.[0]?.extensions?.[0]?.value).toBe(expected);
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
    ["107", "former-district:107"],
    ["1234", "unit_name_not_found 'Kiến nghị'!B2"],
    ["Ủy ban nhân dân cả nước", "peoples-committee@country"],
    ["UBND xã Nậm Mạ, Lai Châu, và huyện Nậm Nhùn", "unit_name_not_found 'Kiến nghị'!B2"],
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

  test("the code of a unit may be its name, of its own level alone", () => {
    const issues = (province: TestCell, code: TestCell): unknown => {
      const rows = [
        ["code", "province_code", "name"],
        [code, province, "Nậm Mạ"],
      ];
      const result = readWorkbook(bookOf([{ name: "commune", rows }]), { registry });
      return result.ok
        ? Object.values(result.value.communes?.[0] ?? {}).slice(0, 2)
        : result.issues.map((it) => [it.code, it.cell]);
    };
    expect(issues("tỉnh Lai Châu", "xã Nậm Mạ, tỉnh Lai Châu")).toEqual(["03538", "12"]);
    expect(issues("xã Nậm Mạ, tỉnh Lai Châu", "tỉnh Lai Châu")).toEqual([
      ["unit_name_not_found", "commune!A2"],
      ["unit_name_not_found", "commune!B2"],
    ]);
    expect(issues("Lai Chau Chau", "03538")).toEqual([["unit_name_not_found", "commune!B2"]]);
  });

  test("units before 1 July 2025 are found where only these can stand", () => {
    const codes = (text: string): unknown => {
      const rows = [
        ["Mã đơn vị", "Tên"],
        [text, "x"],
      ];
      const { issues, value } = readWorkbook(bookOf([{ name: "Đơn vị trước ngày 1-7-2025", rows }]), {
        registry: former,
      });
      return issues[0]?.code ?? value?.formerUnits?.[0]?.ref;
    };
    expect(codes("107")).toBe("former-district:107");
    expect(codes("03538")).toBe("former-commune:03538");
    expect(codes("huyện Mường Nhé")).toBe("former-district:096");
    expect(codes("UBND huyện Mường Nhé")).toBe("unit_name_not_found");
    expect(codes("cả nước")).toBe("unit_name_not_found");
  });

  test("those that may be meant are shown with their provinces and codes, provinces without", () => {
    const params = (text: string): unknown =>
      readWorkbook(
        bookOf([
          {
            name: "Kiến nghị",
            rows: [
              ["Mã bản ghi", "Đơn vị kiến nghị"],
              ["12/a", text],
            ],
          },
        ]),
        { registry },
      ).issues[0]?.params;
    expect(params("Sơn La City")).toMatchObject({ found: "Sơn La City" });
    expect(params("Hòa Bình")).toMatchObject({
      readings: expect.arrayContaining([
        expect.stringMatching(/^(?:phường|xã) Hòa Bình, .+ \(\d{5}\)$/),
      ]) as unknown,
    });
    expect(params("tỉnh Lai Chau Chau")).toMatchObject({ found: "tỉnh Lai Chau Chau" });
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

  test("several merged cells of a row are all said, but not those within one column or of unknown ones", () => {
    const merge = (...ranges: string[]): unknown => {
      const after = `<mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}<mergeCell/></mergeCells>`;
      const rows = [
        ["Mã bản ghi", "Nội dung", "Ghi chú", "lạ", "x"],
        ["12/a", "một", "hai"],
      ];
      const { issues } = readWorkbook(bookOf([{ name: "Kiến nghị", rows, after }]));
      return issues.map(({ code, cell }) => [code, cell]);
    };
    expect(merge("A2:A3", "B2:C2")).toEqual([
      ["merged_cells", "'Kiến nghị'!A2"],
      ["merged_cells", "'Kiến nghị'!B2"],
    ]);
    expect(merge("C2:D2", "E2:F9", "B2:B2", "B2")).toEqual([]);
  });

  test("a column that is not known is said once, one without a heading by its letters", () => {
    const rows = [
      ["Mã bản ghi", "Riêng"],
      ["12/a", "x", "y"],
      ["12/b", "x", "y"],
    ];
    const { issues } = readWorkbook(bookOf([{ name: "Kiến nghị", rows }]));
    expect(issues.map(({ cell, params }) => [cell, params])).toEqual([
      ["'Kiến nghị'!B1", { heading: "Riêng" }],
      ["'Kiến nghị'!C1", { heading: "C" }],
    ]);
  });

  test("headings are looked for in the first ten rows, and rows may lie far below", () => {
    const rows: TestCell[][] = Array.from({ length: 9 }, (_, at) => [`dòng ${String(at)}`]);
    rows.push(["Mã bản ghi", "Nội dung"], [], ["12/a", "một"], ["12/b", "hai"]);
    expect(readWorkbook(bookOf([{ name: "Kiến nghị", rows }])).value?.proposals).toEqual([
      { id: "12/a", summary: "một" },
      { id: "12/b", summary: "hai" },
    ]);
  });

  test("a list may stand in a cell of its record, on a sheet of its own, or both", () => {
    const read = (cell: TestCell, ...members: TestCell[][]): unknown =>
      readWorkbook(
        bookOf([
          {
            name: "Kiến nghị",
            rows: [
              ["Mã bản ghi", "Đơn vị kiến nghị"],
              ["12/a", cell],
            ],
          },
          {
            name: "Kiến nghị - Đơn vị kiến nghị",
            rows: [["Mã kiến nghị", "STT", "Đơn vị kiến nghị"], ...members],
          },
        ]),
        { registry },
      ).value?.proposals?.[0]?.raisedBy;
    expect(read(12)).toEqual(["province:12"]);
    expect(read("12; 40")).toEqual(["province:12", "province:40"]);
    expect(read("12", ["12/a", 2, "03538"], ["12/a", 1, "40"])).toEqual([
      "province:12",
      "province:40",
      "commune:03538",
    ]);
    expect(read(undefined, ["12/a", undefined, "40"], ["12/a", undefined, "12"])).toEqual([
      "province:40",
      "province:12",
    ]);
    expect(read(undefined, ["12/a", 1])).toEqual([null]);
  });

  test("one value of a list that cannot be read is asked back, whatever its cell holds", () => {
    const book = bookOf([
      {
        name: "Kiến nghị",
        rows: [
          ["Mã bản ghi", "Đơn vị kiến nghị"],
          ["12/a", true],
          ["12/b", "12; không có đâu"],
        ],
      },
    ]);
    const { issues } = readWorkbook(book, { registry });
    expect(issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["unit_name_not_found", "'Kiến nghị'!B2"],
      ["unit_name_not_found", "'Kiến nghị'!B3"],
    ]);
  });

  test("an empty pointer on its sheet is that to the whole record", () => {
    const result = readWorkbook(
      bookOf([
        { name: "proposal", rows: [["id"], ["12/a"]] },
        {
          name: "proposal_claims",
          rows: [
            ["proposal_id", "nth"],
            ["12/a", 1],
          ],
        },
        {
          name: "proposal_claims_pointers",
          rows: [
            ["proposal_id", "nth", "nth_2", "value"],
            ["12/a", 1, 1],
            ["12/a", 1, 2, "/summary"],
          ],
        },
      ]),
    );
    expect(result.value?.proposals?.[0]?.claims?.[0]?.pointers).toEqual(["", "/summary"]);
  });

  test("a list without the column of its records is refused at the first column", () => {
    const book = bookOf([
      { name: "Kiến nghị", rows: [["Mã bản ghi"], ["12/a"]] },
      {
        name: "Kiến nghị - Số liệu",
        rows: [
          ["Ghi chú thêm", "Tên số liệu"],
          [undefined, "x"],
        ],
      },
    ]);
    expect(readWorkbook(book).issues.at(-1)).toMatchObject({
      code: "missing_field",
      cell: "'Kiến nghị - Số liệu'!A2",
    });
  });

  test("texts may be shared, in runs, with what is spoken, in any encoding; parts may lie anywhere", () => {
    const sheets = [
      {
        name: "Kiến nghị",
        rows: [
          [
            { xml: '<c t="s"><v>0</v></c>' },
            { xml: '<c t="s"><v>1</v></c>' },
            { xml: '<c t="s"><v>2</v></c>' },
          ],
          ["12/a", { xml: '<c t="s"><v>3</v></c>' }, { xml: '<c t="s"><v>9</v></c>' }],
        ],
      },
    ];
    const strings = `<sst><si><t>Mã bản ghi</t></si><si><r><t>Nội </t></r><r><t>dung</t></r><rPh><t>bỏ</t></rPh></si><si/><si><t>Thiếu</t></si></sst>`;
    const relations = (partsOf(bookOf(sheets))["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      '<Relationship Id="u" Type="x/sharedStrings" Target="../texts/./strings.xml"/><Relationship/></Relationships>',
    );
    const book = unzipSync(bookOf(sheets, { "xl/_rels/workbook.xml.rels": relations }));
    for (const encoding of ["utf-8", "utf-16le", "utf-16be"] as const) {
      const bytes = zipSync({ ...book, "texts/strings.xml": encoded(strings, encoding) });
      expect(readWorkbook(bytes)).toMatchObject({
        ok: true,
        value: { proposals: [{ id: "12/a", summary: "Thiếu" }] },
      });
    }
  });

  test("sheets that lack what they should have are passed over", () => {
    const sheets = [
      { name: "Kiến nghị", rows: [["Mã bản ghi"], ["12/a"]] },
      { name: "Nháp", rows: [["x"]] },
    ];
    const parts = partsOf(bookOf(sheets));
    const workbook = (parts["xl/workbook.xml"] ?? "")
      .replace('name="Nháp" ', "")
      .replaceAll("r:id=", "rel:id=")
      .replace("</sheets>", '<sheet name="Không có" rel:id="s9"/><sheet name="Không rõ"/></sheets>');
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164"/></numFmts><cellXfs><xf numFmtId="164"/><xf/></cellXfs></styleSheet>';
    const result = readWorkbook(bookOf(sheets, { "xl/workbook.xml": workbook, "xl/styles.xml": styles }));
    expect(result.issues).toMatchObject([{ code: "unknown_sheet", params: { sheet: "" } }]);
    expect(result.issues).toHaveLength(1);
  });

  test("rows beyond the last that a sheet can have are not there", () => {
    const sheets = [{ name: "Kiến nghị", rows: [["Mã bản ghi"], ["12/a"]] }];
    const path = "xl/worksheets/sheet1.xml";
    const sheet = (partsOf(bookOf(sheets))[path] ?? "").replace(
      "</sheetData>",
      '<row r="3"/><row r="x"><c r="A4" t="inlineStr"><is><t>12/b</t></is></c></row><row r="1048577"><c r="A1048577" t="inlineStr"><is><t>12/c</t></is></c></row></sheetData>',
    );
    expect(readWorkbook(bookOf(sheets, { [path]: sheet })).value?.proposals).toEqual([
      { id: "12/a" },
      { id: "12/b" },
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

  test("an issue gets the cell of its member, field or row, and none where its pointer leads out of the file", () => {
    const book = bookOf([
      { name: "Bộ dữ liệu", rows: [["Mã bộ dữ liệu"], ["12/d"]] },
      {
        name: "Kiến nghị",
        rows: [
          ["Nội dung", "Mã bản ghi"],
          ["x", "12/a"],
        ],
      },
      {
        name: "Kiến nghị - Số liệu",
        rows: [
          ["Mã kiến nghị", "Tên số liệu"],
          ["12/a", "y"],
        ],
      },
      {
        name: "Kiến nghị - Diễn biến",
        rows: [
          ["Mã kiến nghị", "Ghi chú"],
          ["12/a", "z"],
        ],
      },
    ]);
    const cells = (...pointers: string[]): unknown =>
      readWorkbook(book, {
        validate: () => ({
          ok: false,
          issues: pointers.map((pointer): Issue => ({
            code: "missing_field",
            severity: "error",
            pointer,
            params: { field: "x" },
          })),
          counts: { error: pointers.length, warning: 0, info: 0, byCode: { missing_field: pointers.length } },
        }),
      }).issues.map(({ cell }) => cell);
    expect(
      cells(
        ...["/id", "", "/proposals/0", "/proposals/0/id", "/proposals/0/note"],
        ...["/proposals/0/measures/0/name", "/proposals/0/measures/0", "/proposals/0/events/0/note"],
        ...["/proposals/0/measures/7/name", "/proposals/9", "/findings/0", "no pointer"],
      ),
    ).toEqual([
      ...["'Bộ dữ liệu'!A2", "'Bộ dữ liệu'!A2", "'Kiến nghị'!A2", "'Kiến nghị'!B2", "'Kiến nghị'!A2"],
      ...["'Kiến nghị - Số liệu'!B2", "'Kiến nghị - Số liệu'!A2", "'Kiến nghị - Diễn biến'!B2"],
      ...["'Kiến nghị'!A2", undefined, undefined, "'Bộ dữ liệu'!A2"],
    ]);
  });

  test("what could not be read is not counted as missing too", () => {
    const rows = [
      ["Mã bản ghi", "Đơn vị giao", "Ngày giao"],
      ["12/a", "không có đâu", "hôm qua"],
    ];
    const { issues, counts } = readWorkbook(bookOf([{ name: "Nhiệm vụ", rows }]), {
      registry,
      validate: validateDataset,
    });
    expect(issues.filter(({ cell }) => cell === "'Nhiệm vụ'!C2")).toMatchObject([{ code: "unreadable_day" }]);
    expect(counts.error).toBe(issues.filter(({ severity }) => severity === "error").length);
    expect(Object.values(counts.byCode).reduce((sum, count) => sum + count, 0)).toBe(issues.length);
  });
});

function encoded(text: string, encoding: "utf-8" | "utf-16le" | "utf-16be"): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
  return new Uint8Array(encoding === "utf-16le" ? bytes : bytes.swap16());
}
