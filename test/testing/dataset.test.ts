import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collections, recordKinds } from "../../src/core/record-kind.js";
import { datasets } from "../../src/testing/dataset.js";
import { validateDataset } from "../../src/validate/dataset.js";

import { numRuns, registry } from "./support.js";

test("generated datasets are consistent", () => {
  fc.assert(
    fc.property(datasets(), (dataset) => {
      expect(validateDataset(dataset, { asOf: "2026-03-01", registry }).issues).toEqual([]);
    }),
    { numRuns },
  );
});

test("datasets grow with their visits, and every kind occurs in them", () => {
  const samples = fc.sample(datasets({ visits: 20 }), { numRuns: 5, seed: 7 });
  expect(samples.flatMap((dataset) => validateDataset(dataset, { registry }).issues)).toEqual([]);
  const seen = recordKinds.filter((kind) =>
    samples.some((dataset) => dataset[collections[kind]] !== undefined),
  );
  expect(seen).toEqual(recordKinds);
  expect(Math.max(...samples.map(({ visits }) => visits?.length ?? 0))).toBeGreaterThan(10);
});
