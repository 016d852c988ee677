import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import type { IssueCode } from "../../src/issues/issue.js";
import type { Fault } from "../../src/testing/fault/fault.js";
import { singleFault } from "../../src/testing/single-fault.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { parseLine } from "../../src/validate/line.js";
import { validateRecord } from "../../src/validate/record.js";
import { numRuns, registry } from "./support.js";

const codes = Object.keys(issueCatalog) as IssueCode[];

function issuesOf({ value, kind }: Fault) {
  if (kind !== undefined) return validateRecord(kind, value, { registry }).issues;
  return typeof value === "string"
    ? parseLine(value, { registry }).issues
    : validateDataset(value, { registry }).issues;
}

test("there are codes", () => {
  expect(codes.length).toBeGreaterThan(40);
});

describe.each(codes)("%s", (code) => {
  test("a generated fault is found, once and alone", () => {
    fc.assert(
      fc.property(singleFault(code), (fault) => {
        const found = issuesOf(fault).map((issue) => ({ code: issue.code, pointer: issue.pointer }));
        expect(found).toEqual([{ code, pointer: fault.pointer }]);
      }),
      { numRuns },
    );
  });
});
