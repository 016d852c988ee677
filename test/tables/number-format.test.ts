import { describe, expect, test } from "vitest";
import { meaningOf } from "../../src/tables/excel/number-format.js";
import { dayOfSerial, timeOfSerial } from "../../src/tables/excel/serial-day.js";
import { cut, shown } from "../../src/tables/excel/shown.js";

describe("a format that has a number stands for", () => {
  test.each([
    [0, "number"],
    [2, "number"],
    [9, "percent"],
    [10, "percent"],
    [14, "day"],
    [17, "month"],
    [20, "time"],
    [22, "moment"],
    [26, "number"],
    [27, "day"],
    [31, "day"],
    [32, "number"],
    [36, "day"],
    [46, "time"],
    [49, "text"],
    [50, "day"],
    [58, "day"],
    [59, "number"],
  ])("%i: %s", (id, meaning) => {
    expect(meaningOf(id, undefined)).toBe(meaning);
  });

  test("its own code where the workbook gives one", () => {
    expect(meaningOf(14, "0%")).toBe("percent");
  });
});

test.each([
  ["@", "text"],
  ["General", "number"],
  ['"Ngày" General', "number"],
  ["#,##0.00", "number"],
  ["0%", "percent"],
  ["0.00\\%", "number"],
  ['0"%"', "number"],
  ["dd/mm/yyyy", "day"],
  ["[$-1042A]d/m/yy;@", "day"],
  ["d-mmm", "day"],
  ["mm/yyyy", "month"],
  ["mmmm", "month"],
  ["m0", "number"],
  ["yyyy", "year"],
  ["e", "year"],
  ["0.00E+00", "number"],
  ["hh:mm", "time"],
  ["yyyy hh:mm", "moment"],
  ["dd/mm/yyyy hh:mm", "moment"],
  ["[h]:mm", "time"],
  ["[mm]:ss", "time"],
  ["[Red]0", "number"],
  ["[hh", "number"],
  ['0" ngày', "number"],
  ["_d0", "number"],
  ["*d0", "number"],
  ["0;dd/mm/yyyy", "number"],
  ["", "number"],
])("the format %j stands for %s", (code, meaning) => {
  expect(meaningOf(164, code)).toBe(meaning);
});

describe("serial numbers", () => {
  test.each([
    [0, "1904", "1904-01-01"],
    [44_483.75, "1904", "2025-10-15"],
    [-1, "1904", undefined],
    [108_112, "1904", "2199-12-31"],
    [108_113, "1904", undefined],
    [110_000, "1904", undefined],
    [0, "1900", undefined],
    [1, "1900", "1900-01-01"],
    [59.9, "1900", "1900-02-28"],
    [60, "1900", undefined],
    [61, "1900", "1900-03-01"],
    [45_945.5, "1900", "2025-10-15"],
    [109_574, "1900", "2199-12-31"],
    [109_575, "1900", undefined],
    [110_001, "1900", undefined],
  ] as const)("%d of %s is the day %s", (serial, system, day) => {
    expect(dayOfSerial(serial, system)).toBe(day);
  });

  test.each([
    [0, "00:00"],
    [0.5, "12:00"],
    [45_945 + 8.5 / 24, "08:30"],
    [1439 / 1440, "23:59"],
    [0.5 + 20 / 86_400, undefined],
    [1 - 1e-9, undefined],
  ])("%d is the time %s", (serial, time) => {
    expect(timeOfSerial(serial)).toBe(time);
  });
});

describe("a cell is shown", () => {
  const reading = { locale: "vi", dates: "1900" } as const;

  test.each([
    [45_945.5, "day", "15/10/2025"],
    [45_945, "month", "10/2025"],
    [45_945, "year", "2025"],
    [45_945.5, "moment", "15/10/2025"],
    [0.5, "time", "12:00"],
    [0.123_456, "time", "0.123456"],
    [-3, "day", "-3"],
    [1964.5, "number", "1964,5"],
    [0.9828, "percent", "98,28%"],
    [2025, "text", "2025"],
  ] as const)("%d of meaning %s as %s", (number, meaning, text) => {
    expect(shown({ type: "number", number, meaning }, reading)).toBe(text);
  });

  test("in the language of the file", () => {
    expect(shown({ type: "number", number: 1964.5, meaning: "number" }, { ...reading, locale: "en" })).toBe(
      "1964.5",
    );
    expect(shown({ type: "boolean", value: false }, { ...reading, locale: "en" })).toBe("No");
  });

  test("cut where it is long, no letter in half", () => {
    expect(cut("ă".repeat(80))).toBe("ă".repeat(80));
    expect(cut("ă".repeat(81))).toBe(`${"ă".repeat(80)}…`);
    expect(cut(`${"a".repeat(79)}😀b`)).toBe(`${"a".repeat(79)}…`);
  });
});
