import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readWorkbook } from "../../src/tables/excel/read-workbook.js";
import { writeErrors } from "../../src/tables/excel/write-errors.js";
import { workbookTemplate } from "../../src/tables/excel/write-workbook.js";
import * as units from "../../src/units.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { bookOf, partsOf } from "./book.js";

const template = workbookTemplate(["proposal"]);
const options = { registry: units, validate: validateDataset };
const reasonOf = (bytes: Uint8Array): unknown => {
  const { issues } = readWorkbook(bytes, options);
  return issues[0]?.code === "unreadable_file" ? issues[0].params.reason : undefined;
};
const old = (text: string): Uint8Array =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat(),
  ]);

const large = new Uint8Array(64 * 1024 * 1024 + 1);
large.set([0x50, 0x4b]);

describe("a file that is no workbook says why", () => {
  test.each([
    ["nothing", new Uint8Array(), "not-a-workbook"],
    ["a text", strToU8("Mã bản ghi;Nội dung"), "not-a-workbook"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "not-a-workbook"],
    ["an old workbook", old("Workbook"), "old-workbook"],
    ["an old workbook that says nearly the same", old("Encrypted"), "old-workbook"],
    ["a large one", large, "too-large"],
    ["one with a password", old("EncryptedPackage"), "protected"],
    ["half a workbook", template.slice(0, template.length / 2), "damaged"],
    ["one without our sheets", bookOf([{ name: "Sheet1", rows: [["a"]] }]), "no-known-sheet"],
    ["one whose sheet is gone", bookOf([], {}), "not-a-workbook"],
  ])("%s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  test("a bomb: half a gigabyte of zeros in a small file", { timeout: 60_000 }, () => {
    const zeros = new Uint8Array(64 * 1024 * 1024);
    const bomb = zipSync(
      Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`xl/a${String(at)}.xml`, zeros])),
      { level: 1 },
    );
    expect(bomb.length).toBeLessThan(8_000_000);
    const start = performance.now();
    expect(reasonOf(bomb)).toBe("too-large");
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test("a bomb that lies about its size", () => {
    const bytes = zipSync({ "[Content_Types].xml": new Uint8Array(30_000_000) }, { level: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size stands in the entry of the directory, from its 24th byte.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(["damaged", "not-a-workbook"]).toContain(reasonOf(bytes));
  });
});

test("bytes changed at random are read or refused", { timeout: 60_000 }, () => {
  const places = fc.array(fc.tuple(fc.nat(template.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(places, (changes) => {
      const bytes = template.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(typeof readWorkbook(bytes, options).ok).toBe("boolean");
      expect(typeof writeErrors(bytes, [], "vi").ok).toBe("boolean");
    }),
    { numRuns: 60 },
  );
});

test("XML changed at random is read or refused", { timeout: 60_000 }, () => {
  const parts = partsOf(
    bookOf([
      {
        name: "Kiến nghị",
        rows: [
          ["Mã bản ghi", "Nội dung"],
          ["12/a", "Thiếu"],
        ],
      },
    ]),
  );
  const pieces = fc.constantFrom(
    "<",
    ">",
    '"',
    "/",
    "<c",
    "</row>",
    "<row>",
    "<!--",
    "<![CDATA[",
    "&#0;",
    "&#x110000;",
    'r="ZZZZ9"',
    "<!DOCTYPE a [",
    "_xD800_",
    "\uD800",
    "<is><t>",
    's="999"',
    't="s"',
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(parts)),
      fc.array(fc.tuple(fc.nat(3000), pieces), { maxLength: 6 }),
      (path, inserts) => {
        let text = parts[path] ?? "";
        for (const [at, piece] of inserts)
          text = text.slice(0, at % text.length) + piece + text.slice(at % text.length);
        const bytes = zipSync(
          Object.fromEntries(
            Object.entries({ ...parts, [path]: text }).map(([name, it]) => [name, strToU8(it)]),
          ),
          { level: 0 },
        );
        const { issues } = readWorkbook(bytes, options);
        expect(typeof writeErrors(bytes, issues, "vi").ok).toBe("boolean");
      },
    ),
    { numRuns: 300 },
  );
});

test("100,000 rows are read, judged and marked in bounded time", { timeout: 120_000 }, () => {
  const rows = Array.from({ length: 100_000 }, (_, at) => [
    `12/p-${String(at)}`,
    "Thiếu trụ sở làm việc",
    "Nhân sự, biên chế",
    "xã Nậm Mạ, tỉnh Lai Châu",
    at % 10 === 0 ? "32/13/2025" : "15/10/2025",
  ]);
  const bytes = bookOf([
    { name: "Kiến nghị", rows: [["Mã bản ghi", "Nội dung", "Loại", "Đơn vị kiến nghị", "Ngày"], ...rows] },
  ]);
  const start = performance.now();
  const result = readWorkbook(bytes, { registry: units });
  const read = performance.now() - start;
  expect(result.counts.byCode).toEqual({ unreadable_day: 10_000 });
  expect(result.issues.length).toBe(1000);
  const marked = writeErrors(bytes, result.issues, "vi");
  const all = performance.now() - start;
  expect(marked.ok).toBe(true);
  expect(read).toBeLessThan(20_000);
  expect(all).toBeLessThan(40_000);
});
