import { expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import type { IssueCode } from "../../src/issues/issue.js";
import { datasetRules } from "../../src/rules/all-dataset.js";
import { rules as recordRules } from "../../src/rules/all.js";
import { root, sourceFiles } from "../guards/support.js";

const rules: readonly { readonly code: IssueCode }[] = [...recordRules, ...datasetRules];

test("every rule that a file exports is checked, once", async () => {
  const files = sourceFiles().filter((file) => file.startsWith("src/rules/"));
  const modules = await Promise.all(files.map((file) => import(`${root}${file}`) as Promise<object>));
  const exported = modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) =>
      name.endsWith("Rule") && typeof value === "object" ? [[name, value as unknown] as const] : [],
    ),
  );
  expect(exported.length).toBeGreaterThan(30);
  expect(exported.filter(([, rule]) => !rules.includes(rule as never)).map(([name]) => name)).toEqual([]);
  expect(new Set(rules).size).toBe(rules.length);
});

test("every code of the catalogue that is no matter of one value has a rule", () => {
  const elsewhere: readonly IssueCode[] = [
    "unknown_key",
    "duplicate_id",
    "repeated_record",
    "reference_not_found",
    "blank_line",
    "byte_order_mark",
    "unfinished_line",
    "unknown_sheet",
    "unknown_column",
  ];
  const ruled = new Set([...elsewhere, ...rules.map(({ code }) => code)]);
  const codes = Object.entries(issueCatalog).filter(([, { layer }]) => layer === "rule");
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.map(([code]) => code).filter((code) => !ruled.has(code as IssueCode))).toEqual([]);
});
