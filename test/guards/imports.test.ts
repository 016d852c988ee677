import { expect, test } from "vitest";
import { entries } from "../../scripts/entries.js";
import { type Edge, findPath, readGraph } from "./module-graph.js";

const ladder = ["core", "codes", "issues", "model", "rules", "validate"];
const upTo = (layer: string): string[] => ladder.slice(0, ladder.indexOf(layer) + 1);

/**
 * What each folder of `src` may import besides itself: `light` with `import type`, or the files of it that load no zod.
 * The cli may import all.
 */
const layers: Record<string, { sees: string[]; light?: string[] }> = {
  ...Object.fromEntries(ladder.map((layer) => [layer, { sees: upTo(layer) }])),
  rules: { sees: [...upTo("rules"), "lifecycle"] },
  units: { sees: ["core"] },
  documents: { sees: ["core", "codes"] },
  lifecycle: { sees: ["core", "codes"], light: ["issues", "model"] },
  aggregate: { sees: ["core", "codes", "lifecycle"], light: ["model"] },
  tables: { sees: upTo("model") },
  sql: { sees: [...upTo("model"), "lifecycle", "tables"] },
  "json-schema": { sees: upTo("model") },
  describe: { sees: upTo("model") },
  testing: { sees: [...upTo("model"), "lifecycle"] },
};

const withoutZod = ["labels", "issues", "units", "units/former", "lifecycle", "aggregate", "documents"];

const graph = readGraph();
const edges = [...graph.values()].flat();
const isEntry = (file: string): boolean =>
  /^src\/[^/]+$/.test(file) || entries.some((entry) => entry.source === file);
const layerOf = (file: string): string => file.split("/")[1] ?? "";
const show = (edge: Edge): string => `${edge.from}: ${edge.text}`;
const wayToZod = (file: string): string[] | undefined =>
  findPath(
    graph,
    file,
    (edge) => edge.specifier === "zod",
    (edge) => !edge.typeOnly,
  );

test("the walk finds files and imports", () => {
  expect(graph.size).toBeGreaterThan(5);
  expect(edges.length).toBeGreaterThan(5);
});

test("relative imports name an existing file with its .js extension", () => {
  const wrong = edges.filter((edge) => edge.to !== undefined && !graph.has(edge.to));
  expect(wrong.map(show)).toEqual([]);
});

test("imports point downward", () => {
  const wrong = edges.filter((edge) => {
    if (edge.to === undefined || isEntry(edge.from)) return false;
    const [from, to] = [layerOf(edge.from), layerOf(edge.to)];
    if (from === "cli") return false;
    const layer = layers[from];
    if (layer === undefined) return true;
    if (from === to || layer.sees.includes(to)) return false;
    return !layer.light?.includes(to) || (!edge.typeOnly && wayToZod(edge.to) !== undefined);
  });
  expect(wrong.map(show)).toEqual([]);
});

test("nothing imports an entry, but one entry may pass on another", () => {
  const wrong = edges.filter(
    ({ from, to, specifier }) =>
      (to !== undefined && isEntry(to) && !isEntry(from)) || specifier.startsWith("haicap"),
  );
  expect(wrong.map(show)).toEqual([]);
});

test("there are no cycles, not even of types", () => {
  const cycles = [...graph.keys()].map((file) => findPath(graph, file, (edge) => edge.to === file));
  expect(cycles.filter((path) => path !== undefined)).toEqual([]);
});

test("packages are imported where they belong", () => {
  const allowed = ({ from, specifier, typeOnly, text }: Edge): boolean => {
    if (specifier === "zod") return typeOnly || text.startsWith("import * as z from ");
    if (specifier.startsWith("date-fns/") || specifier.startsWith("@date-fns/utc"))
      return from === "src/core/dates.ts";
    if (/^echarts\/\w+$/.test(specifier))
      return from === "src/cli/report/html/chart.ts" && !typeOnly && text.startsWith("import(");
    if (specifier === "fast-check") return layerOf(from) === "testing";
    if (/^(?:csv-parse|csv-stringify)\/sync$|^fflate$/.test(specifier) && layerOf(from) === "tables")
      return true;
    const isForCli = specifier.startsWith("node:") || /^(?:csv-parse(?:\/|$)|@viz-js\/viz$)/.test(specifier);
    return isForCli && layerOf(from) === "cli";
  };
  const wrong = edges.filter((edge) => edge.to === undefined && !allowed(edge));
  expect(wrong.map(show)).toEqual([]);
});

test("entries that need no zod load none", () => {
  const checked = entries.filter((entry) => withoutZod.includes(entry.name));
  expect(checked.length).toBeGreaterThan(1);
  const paths = checked.map((entry) => wayToZod(entry.source));
  expect(paths.filter((path) => path !== undefined)).toEqual([]);
});
