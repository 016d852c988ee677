import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCsv } from "../../src/tables/csv/from-csv.js";
import { guarded, unguarded } from "../../src/tables/csv/guard.js";
import { toCsv } from "../../src/tables/csv/to-csv.js";
import { mixedText, mixedValue } from "../../src/tables/mixed.js";
import { datasets } from "../../src/testing/dataset.js";
import { examples, numRuns, plain } from "./support.js";

test.each(examples)("%s comes back from its files as it was", (_, dataset) => {
  const files = toCsv(dataset);
  expect(Object.keys(files).length).toBeGreaterThan(20);
  expect(fromCsv(files).value).toEqual(plain(dataset));
});

test("so does every generated dataset", () => {
  fc.assert(
    fc.property(datasets({ visits: 3 }), (dataset) => {
      expect(fromCsv(toCsv(dataset)).value).toEqual(plain(dataset));
    }),
    { numRuns },
  );
});

describe("a text that a spreadsheet would run", () => {
  test.each(["=1+1", "+84", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''+", "", "'", "''"])(
    "%j is guarded",
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  test.each(["a=1", "'a", "'tis", "“=”", " =1"])("%j is left as it is", (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  test("every text comes back", () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "a", "\r", "\n") }),
      fc.string(),
    );
    fc.assert(
      fc.property(text, (it) => unguarded(guarded(it)) === it && !/^[=+\-@\t\r\n]/.test(guarded(it))),
    );
  });

  test("stands guarded in its file", () => {
    const [[, dataset]] = examples;
    const note = '=HYPERLINK("http://evil";"x")';
    const files = toCsv({ ...dataset, issuedBy: note });
    expect(files["dataset.csv"]).toContain(`"'=HYPERLINK(""http://evil"";""x"")"`);
    expect(fromCsv(files).value?.issuedBy).toBe(note);
  });
});

test("texts, numbers, yes and no of mixed columns come back", () => {
  for (const value of [5, "5", -0.5, "1e5", 1e21, "true", true, false, '"', '"x"', "x", "-", "05", ""])
    expect(mixedValue(mixedText(value))).toBe(value);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.jsonValue().map((it) => JSON.stringify(it)),
      ),
      (it) => Object.is(mixedValue(mixedText(it)), Object.is(it, -0) ? 0 : it),
    ),
  );
});

test.each(['"x', '"', '"a" b'])("a text of a mixed column that only begins as JSON stays: %s", (text) => {
  expect(mixedValue(text)).toBe(text);
});

describe("files of others", () => {
  test("what is no text is refused", () => {
    expect(fromCsv({ "finding.csv": 5 as never })).toMatchObject({
      ok: false,
      issues: [{ code: "unreadable_file", pointer: "/finding" }],
    });
  });

  const csv = (text: string): unknown => fromCsv({ "data/finding.csv": text });

  test("columns in any order, a byte order mark, LF", () => {
    expect(csv("\uFEFFsummary,kind,id\nThiếu,difficulty,40/f-1\n")).toMatchObject({
      ok: true,
      value: { findings: [{ id: "40/f-1", kind: "difficulty", summary: "Thiếu" }] },
    });
  });

  test.each([
    ["a broken quote", 'id,summary\n1,"x\n', "unreadable_file"],
    ["too many cells", "id,summary\n1,2,3\n", "unreadable_file"],
    ["a column twice", "id,summary,id\n1,2,3\n", "repeated_column"],
    ["a column that does not exist", "id,sumary\n1,2\n", "unknown_key"],
    ["a yes or no in other words", "id,jointly\n1,có\n", "wrong_type"],
  ])("%s is refused", (_, text, code) => {
    expect(csv(text)).toMatchObject({ ok: false, issues: [{ code }] });
  });

  test("a number of another country is refused", () => {
    expect(
      fromCsv({ "gift_items.csv": 'gift_id,nth,name,quantity\n1,0,x,"1,5"\n', "gift.csv": "id\n1\n" }),
    ).toMatchObject({
      ok: false,
      issues: [{ code: "wrong_type", pointer: "/gift_items/0/quantity" }],
    });
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ",", "\n", "id", "a", "\r") })),
        (text) => {
          expect(typeof fromCsv({ "finding.csv": text, [text]: text }).ok).toBe("boolean");
        },
      ),
    );
  });
});
