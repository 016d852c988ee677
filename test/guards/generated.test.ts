import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../../scripts/generate.js";

const generated = Object.entries(await generate());

test("there are generated files", () => {
  expect(generated.length).toBeGreaterThan(2);
});

test.each(generated)("%s is what its sources say", (path, text) => {
  const committed = readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
  expect(committed === text, `${path} is out of date: run npm run generate`).toBe(true);
});
