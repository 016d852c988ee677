import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { validateDataset } from "../../src/validate/dataset.js";

const folder = new URL("../../examples/datasets/", import.meta.url);

/** Everything that may be noticed about the datasets: file, code, pointer, params. */
const expected: readonly (readonly [string, string, string, object])[] = [
  [
    "thuong-long.json",
    "rate_not_reachable",
    "/dossierStatistics/0/rates/0/percent",
    {
      rate: "early-or-on-time",
      percent: 98.28,
      counts: ["handled"],
      totals: [1964],
      below: 98.27,
      above: 98.32,
      stated: false,
    },
  ],
];

test("the datasets of the five reports have no error, and exactly the expected warnings", () => {
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(5);
  const noticed = files.flatMap((file) => {
    const result = validateDataset(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
    expect(result.counts.error).toBe(0);
    return result.issues.map(({ code, pointer, params }) => [file, code, pointer, params]);
  });
  expect(noticed).toEqual(expected);
});
