import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueCatalog } from "../../src/issues/catalog.js";
import { registryIssues } from "../../src/issues/catalog-registry.js";
import { tableIssues } from "../../src/issues/catalog-table.js";
import type { Issue, IssueCode } from "../../src/issues/issue.js";
import type { TableIssueParams } from "../../src/issues/params-table.js";
import type { Fault } from "../../src/testing/fault/fault.js";
import { singleFault } from "../../src/testing/single-fault.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { parseLine } from "../../src/validate/line.js";
import type { ValidateOptions } from "../../src/validate/options.js";
import { validateRecord } from "../../src/validate/record.js";
import { validateStream } from "../../src/validate/stream.js";
import { numRuns, registry } from "./support.js";

type ValidationCode = Exclude<IssueCode, keyof TableIssueParams>;

const codes = (Object.keys(issueCatalog) as IssueCode[]).filter(
  (code): code is ValidationCode => !Object.hasOwn(tableIssues, code),
);

/** What validation finds in a record, a line, a stream or a dataset. */
async function issuesOf({ value, kind }: Fault, options: ValidateOptions): Promise<readonly Issue[]> {
  if (kind !== undefined) return validateRecord(kind, value, options).issues;
  if (typeof value === "string") return parseLine(value, options).issues;
  if (value instanceof Uint8Array) return (await validateStream([value], options).report()).issues;
  return validateDataset(value, options).issues;
}

test("there are codes", () => {
  expect(codes.length).toBeGreaterThan(40);
});

describe.each(codes)("%s", (code) => {
  // The registry finds faults of its own in records that are made up.
  const options = Object.hasOwn(registryIssues, code) ? { registry } : {};

  test("a generated fault is found, once and alone", async () => {
    await fc.assert(
      fc.asyncProperty(singleFault(code), async (fault) => {
        const found = (await issuesOf(fault, options)).map((issue) => ({
          code: issue.code,
          pointer: issue.pointer,
        }));
        expect(found).toEqual([{ code, pointer: fault.pointer }]);
      }),
      { numRuns },
    );
  });
});
