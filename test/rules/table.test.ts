import { expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { issueCatalog } from "../../src/issues/catalog.js";
import { ruleTable } from "../../src/rules/table.js";

const table = ruleTable();

test("every code of the catalogue has its row, in its order", () => {
  expect(table.map(({ code }) => code)).toEqual(Object.keys(issueCatalog));
});

test.each(table)("$code says what is wrong in one sentence of each language, and why it matters", (row) => {
  for (const sentence of [row.sentence.vi, row.sentence.en]) {
    expect(sentence).toMatch(/^(?:\p{Lu}|“)[^`]+[^.]\.$/u);
    expect(sentence.length).toBeLessThan(160);
  }
  expect(row.sentence.vi).not.toBe(row.sentence.en);
  expect(row.law).not.toBe("");
  expect(row.since).toMatch(/^\d+\.\d+\.\d+$/);
});

test("the kinds of a code are those of its rules, in the order of a dataset", () => {
  const kinds = new Map(table.map((row) => [row.code, row.kinds]));
  expect(kinds.get("wrong_type")).toBe("every");
  expect(kinds.get("two_heads")).toEqual(["official"]);
  expect(kinds.get("part_exceeds_whole")).toBe("every");
  expect(kinds.get("director_is_vice_chair")).toEqual(["official", "service-centre"]);
  expect(kinds.get("not_allowed_when")).toContain("answer");
  for (const listed of kinds.values())
    if (listed !== "every") expect(listed).toEqual(recordKinds.filter((kind) => listed.includes(kind)));
});
