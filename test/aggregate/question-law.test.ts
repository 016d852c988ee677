import { questionAggregate, questions } from "haicap/aggregate";
import { expect, test } from "vitest";
import { entriesOf } from "./arbitrary.js";
import { checkLaws } from "./law.js";

const calendar = { start: "2025-01-01", end: "2026-12-31", holidays: [] };

test("there are the 36 questions of the model and the one on the data", () => {
  const names = questions().map(({ name }) => name);
  expect(new Set(names).size).toBe(37);
});

test.each(questions().map((question) => [question.name, question] as const))(
  "%s: any partition in any order gives the same bytes",
  (_, question) => {
    checkLaws(
      questionAggregate(question, { asOf: "2026-03-01", calendar }),
      entriesOf(question.reads, { maxLength: 40 }),
      25,
    );
  },
);
