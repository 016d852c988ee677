import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPersonalData } from "../../src/rules/privacy/find-personal-data.js";

function digits(length: number): fc.Arbitrary<string> {
  return fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: length,
    maxLength: length,
  });
}

function number(min: number, max: number, width = 0): fc.Arbitrary<string> {
  return fc.integer({ min, max }).map((value) => String(value).padStart(width, "0"));
}

function joined(...parts: readonly (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  return fc
    .tuple(...parts.map((part) => (typeof part === "string" ? fc.constant(part) : part)))
    .map((texts) => texts.join(""));
}

/** The digits in groups of the given lengths, with one sign between them. */
function grouped(text: string, lengths: readonly number[], sign: string): string {
  let start = 0;
  return lengths.map((length) => text.slice(start, (start += length))).join(sign);
}

const sign = fc.constantFrom(" ", ".", "-");
const citizen = fc
  .tuple(number(1, 96, 3), number(0, 3), digits(8))
  .filter(([place]) => place !== "000")
  .map((parts) => parts.join(""));
const mobile = joined(
  fc.constantFrom("032", "039", "052", "059", "070", "079", "081", "089", "090", "098"),
  digits(7),
);

const personal = {
  "identity-number": fc.oneof(
    citizen,
    fc.tuple(citizen, sign).map(([text, by]) => grouped(text, [3, 3, 3, 3], by)),
    fc.tuple(citizen, sign).map(([text, by]) => grouped(text, [4, 4, 4], by)),
    joined(number(1, 38, 2), digits(6), number(1, 9)),
  ),
  "phone-number": fc.oneof(
    mobile,
    fc
      .tuple(mobile, sign, fc.constantFrom([4, 3, 3], [3, 3, 4], [3, 4, 3], [4, 6]))
      .map(([text, by, lengths]) => grouped(text, lengths, by)),
    joined("024", digits(8)),
    fc.tuple(digits(8), sign).map(([text, by]) => `(024)${by}${grouped(text, [4, 4], by)}`),
    mobile.map((text) => `+84${text.slice(1)}`),
    fc.tuple(mobile, sign).map(([text, by]) => `+84${by}${grouped(text.slice(1), [3, 3, 3], by)}`),
  ),
  email: joined(
    fc
      .string({ unit: fc.constantFrom(...Array.from("abcxyz019._-")), minLength: 1, maxLength: 12 })
      .map((text) => `a${text}`),
    "@",
    fc.constantFrom("example.com", "nghean.gov.vn", "mail.example.org"),
  ),
} as const;

const before = fc.constantFrom("", "Liên hệ ", "Ông A, số ", "(", "SĐT: ", "anh B – ", "Nhà 12, ");
const after = fc.constantFrom(
  "",
  ".",
  ", gặp trực tiếp.",
  ") để được hướng dẫn",
  "; chị C",
  " (buổi sáng)",
  "\nXin cảm ơn.",
);

describe.each(Object.keys(personal) as (keyof typeof personal)[])("%s", (what) => {
  test("is found wherever it stands, however it is written", () => {
    fc.assert(
      fc.property(before, personal[what], after, (left, text, right) => {
        const found = findPersonalData(left + text + right);
        expect(found.map((data) => data.what)).toEqual([what]);
        const inside = found[0]?.position ?? -1;
        expect(inside).toBeGreaterThanOrEqual(left.length);
        expect(inside).toBeLessThan(left.length + text.length);
      }),
      { numRuns: 500 },
    );
  });
});

test("several stand in the order of the text, each where its first letter or digit is", () => {
  const some = fc.oneof(
    ...(["identity-number", "phone-number", "email"] as const).map((what) =>
      personal[what].map((text) => ({ what, text })),
    ),
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 2, maxLength: 5 }), (pieces) => {
      let text = "";
      const expected = pieces.map((piece) => {
        text += "; gặp ";
        const position = text.length + piece.text.search(/[a-z\d]/);
        text += piece.text;
        return { what: piece.what, position };
      });
      expect(findPersonalData(text)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

const letters = fc.constantFrom("UBND-TH", "NQ-UBTVQH15", "QĐ-UBND", "KL-TU", "TB-VP", "BNV-CCVC");
const agency = number(1, 99, 2);
const day = fc.tuple(number(1, 28, 2), number(1, 12, 2), number(2025, 2030));
const amount = number(1, 999_999_999_999).map((text) => text.replace(/\B(?=(?:\d{3})+$)/g, "."));
const unit = fc.constantFrom("đồng", " đồng", " triệu đồng", " hồ sơ", " người", " m2", " ha", " VND");

/** Numbers of public life that look as long as those of persons. */
const harmless: Readonly<Record<string, fc.Arbitrary<string>>> = {
  "numbers of documents": fc.oneof(
    joined(number(1, 99_999), "/", letters),
    joined(number(1, 9999), "/", number(2025, 2030), "/", letters),
    joined(number(1, 999), "-", letters),
    joined(digits(10), "/", letters),
  ),
  "codes of units and agencies": fc.oneof(
    digits(5),
    joined("commune:", digits(5)),
    joined("departments@province:", digits(2)),
    joined("communes@group:", digits(2), "/cum-", digits(3)),
    joined("000.00.", agency, ".H", agency),
    joined("H", agency, ".", number(1, 999)),
  ),
  "codes of dossiers and procedures": fc.oneof(
    joined("000.00.", agency, ".H", agency, "-", digits(6), "-", digits(4)),
    joined("H", agency, ".", digits(2), "-", digits(6), "-", digits(4)),
    joined(number(1, 3), ".", digits(6), ".000.00.00.H", agency),
    joined("HS", digits(10)),
  ),
  amounts: fc.oneof(
    amount,
    joined(amount, unit),
    joined(number(1_000_000, 999_999_999), unit),
    joined("kinh phí ", number(100_000_000, 999_999_999)),
    number(1, 999).map((text) => `${text}000000`),
    joined(number(1, 99), ",", digits(2), " %"),
  ),
  days: fc.oneof(
    day.map(([dayOfMonth, month, year]) => `${year}-${month}-${dayOfMonth}`),
    day.map(([dayOfMonth, month, year]) => `${dayOfMonth}/${month}/${year}`),
    day.map(([dayOfMonth, month, year]) => `${dayOfMonth}.${month}.${year}`),
    day.map(([dayOfMonth, month, year]) => `${dayOfMonth}-${month}-${year}`),
    day.map(([dayOfMonth, month, year]) => year + month + dayOfMonth),
    joined(number(0, 23, 2), ":", number(0, 59, 2), " ngày ", number(1, 28), "/", number(1, 12)),
    joined(number(2020, 2025), "-", number(2026, 2030)),
  ),
  coordinates: fc.oneof(
    fc
      .tuple(number(8, 23), number(102, 109), fc.integer({ min: 4, max: 12 }))
      .chain(([north, east, places]) => joined(north, ".", digits(places), ", ", east, ".", digits(places))),
    joined(number(8, 23), "°", number(0, 59, 2), "'", number(0, 59, 2), '"'),
  ),
  "hotlines and tax codes": fc.oneof(
    joined("1900", digits(4)),
    joined("MST ", mobile),
    joined("mã số thuế: ", mobile),
    joined("Mã số thuế", " ", mobile).map((text) => text.normalize("NFD")),
  ),
};

describe.each(Object.keys(harmless))("%s", (name) => {
  test("are no personal data", () => {
    fc.assert(
      fc.property(before, harmless[name] ?? fc.constant(""), after, (left, text, right) => {
        expect(findPersonalData(left + text + right)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test("a list of them is none either", () => {
  const item = fc.oneof(...Object.values(harmless));
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.constantFrom(", ", "; ", "\n", " và "), (items, by) => {
      expect(findPersonalData(items.join(by))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test("numbers that different signs keep apart are not one number", () => {
  for (const text of ["0912 345.678", "001 089-012 345", "024 3825.1234"])
    expect(findPersonalData(text)).toEqual([]);
});

test("the inner groups of an amount are no number of their own", () => {
  expect(findPersonalData("1 034 067 890 123")).toEqual([]);
  expect(findPersonalData("034 067 890 123")).toHaveLength(1);
});

test("hostile text ends", () => {
  for (const text of [
    "0".repeat(100_000),
    "0 ".repeat(50_000),
    "a@".repeat(50_000),
    "@".repeat(100_000),
    "(+84".repeat(25_000),
  ])
    expect(Array.isArray(findPersonalData(text))).toBe(true);
});
