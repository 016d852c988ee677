import { describe, expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import { tableIssues } from "../../src/issues/catalog-table.js";
import type { IssueCode } from "../../src/issues/issue.js";
import { casesOf, coveredCodes, expectedOf, validated } from "./case.js";

// What is found in files of tables has its cases in test/tables.
const codes = (Object.keys(issueCatalog) as IssueCode[]).filter((code) => !Object.hasOwn(tableIssues, code));

test("every file of cases is about a code", () => {
  expect(coveredCodes.filter((code) => !codes.includes(code as IssueCode))).toEqual([]);
});

describe.each(codes)("%s", (code) => {
  const { failing, passing } = casesOf(code);

  test("has two cases that fail and one that just passes", () => {
    expect(failing.length).toBeGreaterThanOrEqual(2);
    expect(passing.length).toBeGreaterThanOrEqual(1);
    for (const { expected } of failing) expect(expected?.map((issue) => issue.code)).toContain(code);
  });

  if (failing.length > 0)
    test.each(failing)("is found: $why", async (one) => {
      const found = (await validated(one)).map(expectedOf);
      expect(found).toEqual(one.expected);
    });

  if (passing.length > 0)
    test.each(passing)("is not found: $why", async (one) => {
      const found = (await validated(one)).map(expectedOf);
      expect(found).toEqual(one.expected ?? []);
    });
});
