import fc from "fast-check";
import { expect, test } from "vitest";
import { foundOf, typeOfValue } from "../../src/issues/found.js";
import { parseLine } from "../../src/validate/line.js";
import { validateRecord } from "../../src/validate/record.js";
import { validateStream } from "../../src/validate/stream.js";
import { realRecords } from "./fast/mutate.js";

const issuesOf = (line: string) => parseLine(line).issues;

test("what is no object is said to be what it is", () => {
  for (const value of [null, [], [{}], 7, "x", true])
    expect(issuesOf(JSON.stringify(value))).toEqual([
      {
        code: "wrong_type",
        severity: "error",
        pointer: "",
        params: { expected: "object", found: typeOfValue(value) },
      },
    ]);
  for (const line of ["", "{", "{}{}", "x"])
    expect(issuesOf(line)).toEqual([
      { code: "invalid_json", severity: "error", pointer: "", params: { found: foundOf(line) } },
    ]);
});

test("an object says what record it is", () => {
  expect(issuesOf("{}")).toEqual([
    { code: "missing_field", severity: "error", pointer: "/record", params: { field: "record" } },
  ]);
  expect(issuesOf('{"record":"visits"}')).toEqual([
    {
      code: "unknown_kind",
      severity: "error",
      pointer: "/record",
      params: { found: foundOf("visits"), similar: "visit" },
    },
  ]);
  for (const kind of [null, 7, "toString"]) {
    const [issue, ...more] = issuesOf(JSON.stringify({ record: kind }));
    expect([issue?.code, issue?.pointer, more]).toEqual(["unknown_kind", "/record", []]);
  }
});

test("the header of a dataset is checked as such", () => {
  const header = { record: "dataset", haicap: "1.0", issuedOn: "2025-12-01", issuer: "province:12" };
  const faulty = issuesOf(JSON.stringify({ ...header, issuedOn: 7, sauces: [] }));
  expect(faulty.map(({ code, pointer }) => [code, pointer])).toContainEqual(["wrong_type", "/issuedOn"]);
  expect(faulty.map(({ code, pointer }) => [code, pointer])).toContainEqual(["unknown_key", "/sauces"]);
});

test("a record on a line is judged as it is alone, and comes out without its kind", () => {
  fc.assert(
    fc.property(fc.constantFrom(...realRecords()), fc.boolean(), ({ kind, record }, isFaulty) => {
      const given = isFaulty ? { ...record, note: 7 } : record;
      const expected = validateRecord(kind, given);
      const { value, ...rest } = expected as typeof expected & { value?: unknown };
      const entry = value === undefined ? {} : { value: { kind, record: given } };
      expect(parseLine(JSON.stringify({ record: kind, ...given }))).toEqual({ ...rest, ...entry });
    }),
  );
});

test("what a line says is what a stream of it says", async () => {
  const lines = [
    "[]",
    "null",
    "{",
    "{}",
    '{"record":7}',
    '{"record":"source","id":7}',
    '{"record":"dataset"}',
  ];
  for (const line of lines) {
    const report = await validateStream([new TextEncoder().encode(line + "\n")]).report();
    expect(report.issues).toEqual(issuesOf(line).map((issue) => ({ ...issue, line: 1 })));
    expect(report.issues.length).toBeGreaterThan(0);
  }
});
