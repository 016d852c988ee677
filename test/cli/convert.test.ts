import * as fc from "fast-check";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.js";
import { run, folder } from "./run.js";

const bom = "\ufeff";

test("by code: every input byte stays, columns are added, rows for a person stand apart", async () => {
  const files = folder();
  const rows = [
    ['03535;"Nậm Mạ";"a; ""b"""\r\n', ";merged;03538;Xã Nậm Mạ, tỉnh Lai Châu;;1670/NQ-UBTVQH15;24"],
    ["00007;Cống Vị;\r\n", ";divided;;;00008 00025;1656/NQ-UBTVQH15;4 5"],
    ['\r\n"03538";Căn Co;"hai\ndòng"\n', ";merged;03538;Xã Nậm Mạ, tỉnh Lai Châu;;1670/NQ-UBTVQH15;24"],
    ["99999;?;x\r\n", ";unknown;;;;;"],
    ["24235;Krông Na;y", ";renamed;24235;Xã Buôn Đôn, tỉnh Đắk Lắk;;1660/NQ-UBTVQH15;96"],
  ] as const;
  const header = `${bom}mã;tên;ghi chú\r\n`;
  const input = files.write("in.csv", header + rows.map(([row]) => row).join(""));
  const { code, out, err } = await run(["convert", input, "--code-column", "mã", "-o", files.at("out.csv")]);

  const withAdded = (row: string, added: string): string => {
    const end = /\r?\n$/.exec(row)?.[0] ?? "";
    return row.slice(0, row.length - end.length) + added + end;
  };
  expect({ code, out }).toEqual({ code: 0, out: "" });
  expect(files.read("out.csv")).toBe(
    withAdded(header, ";conversion;new_code;new_name;candidates;resolution;clause") +
      rows.map(([row, added]) => withAdded(row, added)).join(""),
  );
  expect(files.read("out.review.csv")).toBe(
    "line;mã;tên;ghi chú;conversion;new_code;new_name;candidates;resolution;clause\n" +
      "3;00007;Cống Vị;;divided;;;00008 00025;1656/NQ-UBTVQH15;4 5\n" +
      "7;99999;?;x;unknown;;;;;\n",
  );
  expect(err).toContain("out.csv, rows: 5\n");
  expect(err).toMatch(/merged +2 /);
  expect(err).toContain("out.review.csv, rows that need a person: 2\n");
  expect(files.files()).toEqual(["in.csv", "out.csv", "out.review.csv"]);
});

test("by names, in any order of columns and with cells missing", async () => {
  const files = folder();
  const input = files.write(
    "in.csv",
    "tỉnh,huyện,xã\nLai Châu,Sìn Hồ,Nậm Mạ\nTP HCM,Q1,P. Bến Nghé\nLào Cai,Mù Cang Chải,Hồ Bốn\nLai Châu,,Tân Phong\nHà Nội,,Sài Gòn\nQuảng Nam,,Tam Mỹ\nHà Nội,Ba Đình,Cống Vị\n",
  );
  const { code } = await run([
    "convert",
    input,
    "--columns",
    "xã,huyện,tỉnh",
    "--out",
    files.at("out.csv"),
    "--review",
    files.at("r.csv"),
  ]);
  expect(code).toBe(0);
  const lines = files.read("out.csv").trimEnd().split("\n").slice(1);
  expect(lines.map((line) => line.split(",").slice(3, 5).join(" "))).toEqual([
    ...[
      "merged 03538",
      "merged 26740",
      "merged 04465",
      "merged 03408",
      "unknown ",
      "current 21004",
      "divided ",
    ],
  ]);
  expect(
    files
      .read("r.csv")
      .split("\n")
      .map((line) => line.split(",")[0]),
  ).toEqual(["line", "6", "8", ""]);
});

test("summary in Vietnamese", async () => {
  const files = folder();
  const input = files.write("in.csv", "code\n03535\n3535\n");
  const { err } = await run([
    "convert",
    input,
    "--code-column",
    "code",
    "-o",
    files.at("out.csv"),
    "--locale",
    "vi",
  ]);
  expect(err).toContain("out.csv, số dòng: 2\n");
  expect(err).toContain("số dòng cần người xem: 1\n");
  expect(err).toContain("1 mã dường như mất số 0 ở đầu; hãy thêm --pad-codes");
});

test("leading zeros come back on request; the cell stays as it was", async () => {
  const files = folder();
  const input = files.write("in.csv", "code\n3535\n");
  await run(["convert", input, "--code-column", "code", "-o", files.at("out.csv"), "--pad-codes"]);
  expect(files.read("out.csv")).toContain("\n3535,merged,03538,");
});

test("codes of today are refused unless they are said to be former", async () => {
  const files = folder();
  const codes = ["00070", "00082", "00091", "00097", "00103", "00118", "00127", "00136", "00145", "00160"];
  const input = files.write("in.csv", ["code", ...codes, ""].join("\n"));
  const args = ["convert", input, "--code-column", "code", "-o", files.at("out.csv")];
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toMatch(/has codes of today, not former ones/);
  expect(files.files()).toEqual(["in.csv"]);
  expect((await run([...args, "--former"])).code).toBe(0);
});

test.each([
  ["a ragged row", "a,b\n1,2\n1,2,3\n", "line 3: 3 columns, expected 2"],
  ["a blank cell too few", "a,b\n1,2\n1\n1,2\n", "line 3: 1 columns, expected 2"],
  ["an open quote", 'a,b\n1,"2\n3,4\n', 'line 2: a closing " is missing'],
  ["a quote within a cell", 'a,b\n1,2"3\n', 'line 2: a " in the wrong place'],
  [
    "Latin-1",
    Buffer.concat([Buffer.from("a,b\n1,2\n1,"), Buffer.of(0xe9, 10)]),
    "line 3: not UTF-8; save the file as CSV UTF-8",
  ],
  [
    "a cut letter at the end",
    Buffer.concat([Buffer.from("a,b\n1,"), Buffer.of(0xe1, 0xba)]),
    "line 2: not UTF-8; save the file as CSV UTF-8",
  ],
  ["UTF-16", Buffer.from("\ufeffa,b\n1,2\n", "utf16le"), "line 1: not UTF-8; save the file as CSV UTF-8"],
  ["no header", "", "line 1: the file is empty"],
  ["a missing column", "x,y\n1,2\n", "line 1: no column a; there are: x, y"],
  ["a missing column between semicolons", "x;y\n1;2\n", "line 1: no column a; there are: x, y"],
  ["a header without names", "\n\na,b\n", "line 1: no column a; there are: "],
  [
    "a column that is there already",
    "a,new_code\n1,2\n",
    "line 1: a column new_code is there already; use --prefix",
  ],
  ["a very long row", `a,b\n1,"${"x".repeat(1_100_000)}"\n`, 'line 2: a closing " is missing'],
])("%s: one message, code 2, an existing output as it was", async (_, content, message) => {
  const files = folder();
  const input = files.write("in.csv", content);
  files.write("out.csv", "old");
  const { code, out, err } = await run(["convert", input, "--code-column", "a", "-o", files.at("out.csv")]);
  expect(err).toBe(`haicap: ${input}, ${message}\n`);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(files.read("out.csv")).toBe("old");
  expect(files.files()).toEqual(["in.csv", "out.csv"]);
});

test("wrong calls", async () => {
  const files = folder();
  const input = files.write("in.csv", "a\n03535\n");
  const call = async (...args: string[]): Promise<string> => {
    const { code, err } = await run(["convert", ...args]);
    expect(code).toBe(2);
    return err;
  };
  const out = files.at("out.csv");
  expect(await call()).toContain("exactly one input file");
  expect(await call(input, "--code-column", "a")).toContain("--out is missing");
  expect(await call(input, "-o", out)).toContain("either --code-column or --columns");
  expect(await call(input, "-o", out, "--code-column", "a", "--columns", "a")).toContain(
    "either --code-column or --columns",
  );
  expect(await call(files.at("none.csv"), "-o", out, "--code-column", "a")).toContain("cannot read the file");
  expect(await call(input, "-o", input, "--code-column", "a")).toContain("an output file is the input file");
  expect(await call(input, "-o", files.at("none/out.csv"), "--code-column", "a")).toContain("cannot write");
  expect(await call(input, "-o", out, "--review", files.at("none/r.csv"), "--code-column", "a")).toContain(
    "cannot write",
  );
  expect(await call(input, "-o", out, "--review", out, "--code-column", "a")).toContain(
    "--out and --review are the same",
  );
  expect(await call(input, "-o", files.at("."), "--code-column", "a")).toContain("cannot write");
  expect(files.files()).toEqual(["in.csv"]);
});

test("blank lines at the end stay", async () => {
  const files = folder();
  const input = files.write("in.csv", "code\n03535\n\n\r\n");
  const { code, err } = await run(["convert", input, "--code-column", "code", "-o", files.at("out.csv")]);
  expect(code).toBe(0);
  expect(err).toContain("out.csv, rows: 1\n");
  expect(files.read("out.csv")).toMatch(/^code,conversion.*\n03535,merged,03538,.*\n\n\r\n$/);
});

test("a name of several communes gets all they may have become, one of a district none", async () => {
  const files = folder();
  const input = files.write("in.csv", "tỉnh,huyện,xã\n,,Sơn Tây\n,,Cẩm Sơn\n,huyện Mường Nhé,\n");
  const { err } = await run([
    "convert",
    input,
    "--columns",
    "tỉnh,huyện,xã",
    "-o",
    files.at("out.csv"),
    "--locale",
    "vi",
  ]);
  const lines = files.read("out.csv").trimEnd().split("\n").slice(1);
  expect(lines[0]).toMatch(/,ambiguous,,,\d{5},,$/);
  expect(lines[1]).toMatch(/,ambiguous,,,\d{5}(?: \d{5})+,,$/);
  expect(lines[2]).toMatch(/,unknown,,,,,$/);
  expect(err).toContain("tên trùng nhau");
});

test("codes of both structures in one column are read as former ones, with a note", async () => {
  const files = folder();
  const input = files.write("in.csv", "code\n11948\n03535\n");
  const { code, err } = await run(["convert", input, "--code-column", "code", "-o", files.at("out.csv")]);
  expect(code).toBe(0);
  expect(err).toContain("note: column code seems to mix former codes and codes of today");
});

test("more different texts than are remembered are converted all the same", { timeout: 60_000 }, async () => {
  const files = folder();
  const rows = Array.from({ length: 50_010 }, (_, at) => `${String(at)},03535`);
  const input = files.write("in.csv", ["n,code", ...rows, ""].join("\n"));
  await run(["convert", input, "--columns", "n,code", "-o", files.at("out.csv")]);
  expect(files.read("out.csv").split("\n")).toHaveLength(50_012);
});

test("what is no fault of the input is not hidden", async () => {
  const files = folder();
  const input = files.write("in.csv", "code\n03535\n");
  const fault = new Error("the terminal is gone");
  const err = {
    write() {
      throw fault;
    },
  };
  const args = ["convert", input, "--code-column", "code", "-o", files.at("out.csv")];
  await expect(main(args, { out: { write: () => true }, err }, "C")).rejects.toBe(fault);
});

test("a bar on a terminal, none in a pipe", async () => {
  const files = folder();
  const input = files.write("in.csv", "a\n" + "03535\n".repeat(1000));
  const args = ["convert", input, "--code-column", "a", "-o", files.at("out.csv")];
  expect((await run(args, { isTTY: true })).err).toContain("100 %");
  expect((await run(args)).err).not.toContain("%");
});

test("any table keeps its bytes, whatever stands in it", async () => {
  const files = folder();
  const cell = fc.oneof(
    fc.constantFrom("03535", "00007", "Xã", "", '"a,b"', '"a ""b"""', '"x\ny"', '"\r\n"', "  ", "ộ"),
    fc.stringMatching(/^[a-z0-9 ;'#()]{0,8}$/),
  );
  const table = fc.record({
    rows: fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }),
    ending: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", bom),
    last: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(table, async ({ rows, ending, mark, last }) => {
      const lines = [
        "k,code,v",
        ...rows.map(([one, code, other]) => `r${one === "" ? "" : "-"},${code},${other}`),
      ];
      const text = mark + lines.join(ending) + (last ? ending : "");
      const input = files.write("in.csv", text);
      const { code, err } = await run([
        "convert",
        input,
        "--code-column",
        "code",
        "-o",
        files.at("out.csv"),
        "--prefix",
        "§",
      ]);
      expect(err).not.toContain("haicap:");
      expect(code).toBe(0);
      // the added cells hold no line break and begin after the input row
      const out = files.read("out.csv");
      let rest = out;
      for (const line of [mark + (lines[0] ?? ""), ...lines.slice(1)]) {
        expect(rest.startsWith(line)).toBe(true);
        rest = rest.slice(line.length).replace(/^,[^\r\n]*(?:\r?\n|$)/, "");
      }
      expect(rest).toBe("");
    }),
    { seed: 20250701, numRuns: 150 },
  );
});
