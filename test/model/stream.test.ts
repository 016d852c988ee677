import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import type { Dataset, Gift, StreamEntry } from "haicap";
import { fromEntries, normalise, parseLine, toEntries, toLine, validateDataset } from "haicap";
import { describe, expect, test } from "vitest";
import { inheriting, plain } from "./inheriting.js";

const folder = new URL("../../examples/datasets/", import.meta.url);
const examples = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Dataset] as const,
);

describe("the stream form", () => {
  test.each(examples)("of %s holds every record on a line of its own", (_file, data) => {
    const lines = [...toEntries(data)].map(toLine);
    expect(lines.every((line) => !line.includes("\n"))).toBe(true);
    const entries = lines
      .map((line) => parseLine(line))
      .flatMap((result): StreamEntry[] => (result.ok ? [result.value] : []));
    expect(entries.length).toBe(lines.length);
    expect(plain(fromEntries(entries))).toEqual(plain(normalise(data)));
    expect(validateDataset(fromEntries(entries)).counts.error).toBe(0);
  });

  test("of any dataset", () => {
    fc.assert(
      fc.property(inheriting, (data) => {
        expect(plain(fromEntries(toEntries(data)))).toEqual(plain(normalise(data)));
      }),
    );
  });

  test.each([
    "",
    "x",
    "[]",
    "null",
    "{}",
    '{"record":"gifts"}',
    '{"record":"__proto__"}',
    '{"record":1}',
    "{".repeat(10_000),
  ])("answers the line %j with issues", (line) => {
    const result = parseLine(line);
    expect(result.ok).toBe(false);
    expect(result.issues.length).toBeGreaterThan(0);
  });
});

describe("a dataset from entries", () => {
  const header = { haicap: "1.0", id: "12/x", issuedBy: "Tỉnh", issuedOn: "2025-12-01" } as const;
  const gift = (id: string): Gift => ({ id, what: "quà" }) as unknown as Gift;

  test("has the arrays of the kinds that came, and no others", () => {
    expect(fromEntries([])).toStrictEqual({});
    const entries: StreamEntry[] = [
      { kind: "gift", record: gift("12/2") },
      { kind: "dataset", record: header },
      { kind: "gift", record: gift("12/1") },
    ];
    expect(fromEntries(entries)).toStrictEqual({ ...header, gifts: [gift("12/2"), gift("12/1")] });
  });

  test("has what a later header adds", () => {
    const later = { ...header, issuedOn: "2025-12-31", sourceIds: ["12/a"] };
    const headers = [header, later].map((record): StreamEntry => ({ kind: "dataset", record }));
    expect(fromEntries(headers)).toStrictEqual(later);
  });
});
