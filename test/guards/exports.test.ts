import { existsSync } from "node:fs";
import { posix } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { entries } from "../../scripts/entries.js";
import tsup from "../../tsup.config.js";
import { root, sourceFiles } from "./support.js";

const exported = manifest.exports as Record<string, unknown>;

test("there are entries, and each has its source file", () => {
  expect(entries.length).toBeGreaterThan(2);
  expect(entries.filter((entry) => !existsSync(posix.join(root, entry.source)))).toEqual([]);
});

test("every file at the top of src is an entry", () => {
  const sources = entries.map((entry) => entry.source);
  const top = sourceFiles().filter((file) => /^src\/[^/]+$/.test(file));
  expect(top.length).toBeGreaterThan(2);
  expect(top.filter((file) => !sources.includes(file))).toEqual([]);
});

test.each(entries)(
  "$specifier is exported to bundlers and both module systems, with its types",
  ({ specifier, name }) => {
    expect(exported[specifier.replace(/^haicap/, ".")]).toEqual({
      module: `./dist/modules/${name}.js`,
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    });
  },
);

test("the build makes exactly the entries", () => {
  const expected = Object.fromEntries(entries.map((entry) => [entry.name, entry.source]));
  expect(tsup).toHaveProperty("entry", expected);
});
