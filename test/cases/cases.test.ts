import { readdirSync, readFileSync } from "node:fs";
import { recordKinds, validateRecord } from "haicap";
import { describe, expect, test } from "vitest";

/** An issue; params that are absent are none. */
interface Expected {
  readonly code: string;
  readonly pointer: string;
  readonly params?: object;
}

/** A record with the issues that validation must find in it, and no other. */
interface Case {
  readonly record: unknown;
  readonly expect: readonly Expected[];
}

function casesOf(kind: string, sort: "valid" | "invalid"): [string, Case][] {
  const folder = new URL(`./${kind}/${sort}/`, import.meta.url);
  return readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Case,
  ]);
}

const nameOf = ({ code, pointer }: Expected): string => `${code} ${pointer}`;

/** The issues in an order of their own, without all that a case does not say. */
const sorted = (issues: Case["expect"]): Expected[] =>
  issues
    .map(({ code, pointer, params = {} }) => ({ code, pointer, params }))
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

describe.each([...recordKinds])("%s", (kind) => {
  const valid = casesOf(kind, "valid");
  const invalid = casesOf(kind, "invalid");

  test("has at least 4 valid and 8 invalid cases", () => {
    expect(valid.length).toBeGreaterThanOrEqual(4);
    expect(invalid.length).toBeGreaterThanOrEqual(8);
    for (const [, { expect: issues }] of invalid) expect(issues.length).toBeGreaterThan(0);
  });

  test.each(valid)("valid: %s", (_name, { record, expect: issues }) => {
    const result = validateRecord(kind, record);
    expect(sorted(result.issues)).toEqual(sorted(issues));
    expect(result.ok).toBe(true);
  });

  test.each(invalid)("invalid: %s", (_name, { record, expect: issues }) => {
    const result = validateRecord(kind, record);
    expect(sorted(result.issues)).toEqual(sorted(issues));
    expect(result.ok).toBe(false);
  });
});
