import { assertNoPoisoning } from "@fast-check/poisoning";
import { validateDataset } from "haicap";
import { expect, test } from "vitest";
import { hostileDatasets } from "./dataset.js";
import { ofRecords } from "./of-records.js";

const datasets = hostileDatasets();

test("the datasets are sound", () => {
  for (const dataset of datasets)
    expect(validateDataset(dataset).issues.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(Object.entries(ofRecords))("%s", (_name, call) => {
  for (const dataset of datasets) {
    const start = process.cpuUsage();
    call(dataset);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(3);
  }
  assertNoPoisoning({ ignoredRootRegex: /^(?:process|AbortController|Text\w+|__.*)$/ });
});
