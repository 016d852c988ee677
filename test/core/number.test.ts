import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, parseNumber } from "../../src/core/number.js";

const printed = {
  vi: new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 }),
};

const number = fc.oneof(
  fc.integer(),
  fc.maxSafeInteger(),
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 })).map(([n, e]) => n / 10 ** e),
);

describe.each(["vi", "en"] as const)("a number in %s", (locale) => {
  test("is written as its language writes it, and read again", () => {
    fc.assert(
      fc.property(number, (value) => {
        const text = formatNumber(value, locale);
        expect(text).toBe(Object.is(value, -0) ? "0" : printed[locale].format(value));
        expect(parseNumber(text, locale)).toBe(value + 0);
      }),
    );
  });
});

describe("a number", () => {
  test.each([
    ["0", 0],
    ["007", 7],
    ["-5", -5],
    ["−5", -5],
    [" 1.964 ", 1964],
    ["12.345.678", 12_345_678],
    ["100.000", 100_000],
    ["-1.234,5", -1234.5],
    ["0,5", 0.5],
    ["98,28", 98.28],
    ["9007199254740991", Number.MAX_SAFE_INTEGER],
    ["-9.007.199.254.740.991", Number.MIN_SAFE_INTEGER],
  ])("written %j is %d", (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each([
    ...[
      "",
      " ",
      "-",
      ",",
      ",5",
      "5,",
      "1,2,3",
      "1,x",
      "1,1e5",
      "1,2x",
      "x1",
      "1x",
      "--1",
      "1-",
      "+1",
      "1e3",
      "٣",
    ],
    ...[
      "98.28",
      "1.9644",
      "1964.000",
      "0.123",
      "01.234",
      ".123",
      "1..234",
      "1.23.456",
      "1.234.",
      "1.2345.678",
    ],
    ...[
      "1,234.567",
      "1 000",
      "1.x34",
      "1.234x",
      "12x.345",
      "x1.234",
      "9007199254740993",
      "1".repeat(400),
      "Infinity",
    ],
    ...[5, null, undefined, ["5"], { toString: () => "5" }],
  ])("is not %j", (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test("reads its language alone", () => {
    expect(parseNumber("1,964", "en")).toBe(1964);
    expect(parseNumber("1,964", "vi")).toBe(1.964);
    expect(parseNumber("1.5", "en")).toBe(1.5);
    expect(parseNumber("1.5", "vi")).toBeUndefined();
  });

  test.each([
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "Infinity"],
    [1e21, "1e+21"],
    [-1.5e-7, "-1.5e-7"],
  ])("%d without digits of its own is written as it is: %s", (value, text) => {
    expect(formatNumber(value, "vi")).toBe(text);
  });
});
