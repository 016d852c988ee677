import { answerFrom, ask, factTables, aggregate, mergeReads, questions } from "haicap/aggregate";
import { expect, test } from "vitest";
import { exampleEntries, examples } from "./example.js";
import { golden } from "./golden.js";

const asOf = "2025-12-01";

test("every question has its answer worked out by hand", () => {
  expect(Object.keys(golden).sort()).toEqual(
    questions()
      .map(({ name }) => name)
      .sort(),
  );
});

test.each(questions().map((question) => [question.name, question] as const))(
  "%s, as worked out by hand",
  (name, question) => {
    const { rows, leftOut } = ask(exampleEntries, question, { asOf });
    expect(rows).toEqual(golden[name]?.rows);
    expect(leftOut.map(({ kind, id, reason }) => `${kind} ${id} ${reason}`)).toEqual(
      golden[name]?.leftOut ?? [],
    );
  },
);

test("one pass over the records serves all questions", () => {
  const all = questions();
  const tables = aggregate(exampleEntries, factTables(mergeReads(all.map(({ reads }) => reads))));
  for (const question of all)
    expect(answerFrom(tables, question, { asOf })).toEqual(ask(exampleEntries, question, { asOf }));
});

test("a dataset is asked like its entries", () => {
  const [dataset] = examples;
  expect(dataset).toBeDefined();
  for (const question of questions()) {
    const answer = dataset && ask(dataset, question, { asOf });
    expect(answer?.title).toBe(question.title);
    expect(answer?.asOf).toBe(asOf);
  }
});

test("before the first visit nothing has happened", () => {
  for (const question of questions()) {
    const { rows } = ask(exampleEntries, question, { asOf: "2025-06-30" });
    const names = ["visits-by-head", "staff-shortages", "directives-by-issuer", "stops-by-place"];
    if (names.includes(question.name)) expect(rows, question.name).toEqual([]);
  }
});
