import { expect, test } from "vitest";
import { isGenerated, read, sourceFiles } from "./support.js";

const sizes = sourceFiles()
  .filter((file) => !isGenerated(file))
  .map((file) => ({ file, lines: read(file).trimEnd().split("\n").length }))
  .sort((a, b) => a.lines - b.lines);

test("no hand-written source file is longer than 300 lines", () => {
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(({ lines }) => lines > 300)).toEqual([]);
});

test("half of them are at most 80 lines long", ({ annotate }) => {
  const median = sizes[Math.floor(sizes.length / 2)]?.lines;
  void annotate(`median ${String(median)} lines in ${sizes.length} files`);
  expect(median).toBeLessThanOrEqual(80);
});
