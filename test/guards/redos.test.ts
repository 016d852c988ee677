import { check } from "recheck";
import { expect, test } from "vitest";
import { readPatterns } from "./patterns.js";

const patterns = readPatterns();

test("every regular expression is a literal or made of constants", () => {
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.filter(({ source }) => source === undefined)).toEqual([]);
});

test("no regular expression takes more than linear time", { timeout: 300_000 }, async () => {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source ?? ""}/${pattern.flags}`, pattern]));
  const slow: string[] = [];
  for (const [text, { place, source, flags }] of distinct) {
    const { status } = await check(source ?? "", flags, { timeout: 20_000 });
    if (status !== "safe") slow.push(`${place}: ${text} is ${status}`);
  }
  expect(slow).toEqual([]);
});
