import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as units from "haicap/units";
import * as former from "haicap/units/former";

// era `any`: both structures are searched and none is asked for
const cases = readFileSync(new URL("queries.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [ask = "", era = "", query = "", expected = "", about = ""] = line.split("\t");
    return { ask, era: era as "current" | "former" | "any", query, expected, about };
  });

type Case = (typeof cases)[number];

function firstFound({ era, query }: Case): string {
  const [first] =
    era === "current" ? units.searchUnits(query) : former.searchUnits(query, era === "any" ? {} : { era });
  return first === undefined ? "nothing" : units.refOf(first.unit);
}

test("at least 97 of 100 searches find the unit first", ({ annotate }) => {
  const searches = cases.filter((one) => one.ask === "search");
  expect(searches.length).toBeGreaterThan(400);
  const missed = searches.filter((one) => firstFound(one) !== one.expected);
  const recall = 1 - missed.length / searches.length;
  void annotate(`recall@1 ${(100 * recall).toFixed(1)} % of ${searches.length} searches`);
  expect(recall, missed.map((one) => `${one.query} → ${firstFound(one)}`).join("\n")).toBeGreaterThanOrEqual(
    0.97,
  );
});

test("what is right to the letter is always found first", () => {
  const exact = cases.filter((one) => one.ask === "search" && !/typo|swapped|no blank/.test(one.about));
  expect(exact.length).toBeGreaterThan(250);
  expect(exact.filter((one) => firstFound(one) !== one.expected)).toEqual([]);
});

const resolutions = cases.filter((one) => one.ask === "resolve");

test("there are paths to resolve, and more than 500 cases in all", () => {
  expect(resolutions.length).toBeGreaterThan(150);
  expect(cases.length).toBeGreaterThan(500);
});

test.each(resolutions)("$query ($era) is $expected", ({ era, query, expected }) => {
  const result = former.resolveUnit(query, era === "any" ? {} : { era });
  expect(result.status === "found" ? units.refOf(result.unit) : result.status).toBe(expected);
  if (era === "current") expect(units.resolveUnit(query).status).toBe(result.status);
});
