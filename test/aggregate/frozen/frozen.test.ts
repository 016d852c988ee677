import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { answersAbout, answersFile, frozenRecords } from "./frozen.js";

const expected = JSON.parse(readFileSync(answersFile, "utf8")) as Record<string, string[]>;
const records = frozenRecords();
const answers = answersAbout(records);

test("every question has an answer, and most have many rows", () => {
  expect(Object.keys(answers)).toEqual(Object.keys(expected));
  expect(Object.values(expected).filter((rows) => rows.length > 3).length).toBeGreaterThan(30);
});

// The views of haicap/sql, written apart from the questions, give the same rows: see test/sql.
test.each(Object.keys(expected))("%s: the frozen answer, row by row", (name) => {
  expect(answers[name]).toEqual(expected[name]);
});

test("the order of the records changes no answer", () => {
  expect(answersAbout([...records].reverse())).toEqual(expected);
});
