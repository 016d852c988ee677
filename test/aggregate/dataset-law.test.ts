import fc from "fast-check";
import { normalise, toEntries } from "haicap";
import { questionAggregate, questions } from "haicap/aggregate";
import { datasets } from "haicap/testing";
import * as former from "haicap/units/former";
import * as units from "haicap/units";
import { expect, test } from "vitest";
import { checkLaws } from "./law.js";

const pool = fc
  .sample(datasets(), { numRuns: 24, seed: 20251028 })
  .map((dataset) => [...toEntries(normalise(dataset))]);
const calendar = { start: "2025-01-01", end: "2026-12-31", holidays: [] };

test("the pool is of whole datasets", () => {
  expect(pool.flat().length).toBeGreaterThan(500);
  expect(new Set(pool.flat().map(({ kind }) => kind)).size).toBeGreaterThan(25);
});

test.each(questions().map((question) => [question.name, question] as const))(
  "%s: consistent datasets, split and merged",
  (_, question) => {
    const options = { asOf: "2026-03-01", calendar, units: { ...units, ...former } };
    checkLaws(questionAggregate(question, options), fc.constantFrom(...pool), 4);
  },
);
