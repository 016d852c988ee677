// npm run bench:units: figures of the registry, and its search beside three libraries on the same names and queries.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import MiniSearch from "minisearch";
import type * as Units from "haicap/units";
import type * as Former from "haicap/units/former";
import { buildUnits, loadedFiles } from "./built-units.js";
import { fold } from "../../src/core/text.js";

const built = await buildUnits();
const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Microseconds of processor time of one call, which other processes do not lengthen: the median of rounds of 30 ms. */
function cost(run: (turn: number) => unknown, batch = 16): number {
  let turn = 0;
  while (turn < 200) run(turn++);
  const rounds = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    let calls = 0;
    let spent = 0;
    do {
      for (let at = 0; at < batch; at++) run(turn++);
      calls += batch;
      spent = process.cpuUsage(start).user;
    } while (spent < 30_000);
    return spent / calls;
  });
  return median(rounds);
}

console.log("size in bytes, gzip -9, with every chunk");
for (const entry of ["units.js", "units/former.js"]) {
  const files = loadedFiles(built, entry);
  const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  console.log(`  ${entry.padEnd(16)} ${size}`);
}

const units = (await import(new URL("units.js", built).href)) as typeof Units;
const former = (await import(new URL("units/former.js", built).href)) as typeof Former;
console.log("first use in ms, in this process");
console.log(`  findCommune        ${time(() => units.findCommune("03538")).toFixed(1)}`);
console.log(`  findFormerCommune  ${time(() => former.findFormerCommune("03538")).toFixed(1)}`);
console.log(`  convertCommune     ${time(() => former.convertCommune("03535")).toFixed(1)}`);
console.log(`  searchUnits        ${time(() => former.searchUnits("nam")).toFixed(1)}`);

const codes = units.listCommunes().map((commune) => commune.code);
const formerCodes = former.listFormerCommunes().map((commune) => commune.code);
const one = (list: readonly string[], turn: number): string => list[turn % list.length] ?? "";
const nanoseconds = (run: (turn: number) => unknown): string => (1000 * cost(run, 100_000)).toFixed(0);
console.log("a call in ns");
console.log(`  findCommune(code)          ${nanoseconds((turn) => units.findCommune(one(codes, turn)))}`);
console.log(
  `  findCommune(code, { on })  ${nanoseconds((turn) => units.findCommune(one(codes, turn), { on: "2026-01-01" }))}`,
);
console.log(
  `  findFormerCommune(code)    ${nanoseconds((turn) => former.findFormerCommune(one(formerCodes, turn)))}`,
);
console.log(
  `  convertCommune(code)       ${nanoseconds((turn) => former.convertCommune(one(formerCodes, turn)))}`,
);

// every contender gets the names of today without marks, and queries without marks: only the search is compared
const all = [...units.listProvinces(), ...units.listCommunes()];
const documents = all.map((unit) => ({ id: units.refOf(unit), name: fold(unit.name) }));
const queries = readFileSync(new URL("../units/queries.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => line.split("\t"))
  .filter(([ask, era]) => ask === "search" && era === "current")
  .map(([, , query = "", expected = "", about = ""]) => ({ query: fold(query), expected, about }));
const groups = {
  "whole names": queries.filter(({ about }) =>
    /^(?:no marks|as written|NFD|capitals|tone placement)$/.test(about),
  ),
  prefixes: queries.filter(({ about }) => about === "prefix"),
  "one typo": queries.filter(({ about }) => /^(?:one typo|letters swapped)$/.test(about)),
  "two typos": queries.filter(({ about }) => about === "two typos"),
};

const fuse = new Fuse(documents, { keys: ["name"], threshold: 0.4 });
const mini = new MiniSearch<{ id: string; name: string }>({ fields: ["name"] });
mini.addAll(documents);
const targets = documents.map(({ id, name }) => ({ id, name: fuzzysort.prepare(name) }));
const contenders: Record<string, (query: string) => string | undefined> = {
  haicap: (query) => {
    const [match] = units.searchUnits(query);
    return match && units.refOf(match.unit);
  },
  "fuse.js": (query) => fuse.search(query, { limit: 10 })[0]?.item.id,
  minisearch: (query) =>
    mini.search(query, { prefix: true, fuzzy: 0.3, combineWith: "AND" })[0]?.id as string | undefined,
  fuzzysort: (query) => fuzzysort.go(query, targets, { key: "name", limit: 10 })[0]?.obj.id,
};

console.log(`search in ${documents.length} names: µs a query (times as long as haicap), right unit first`);
for (const [group, cases] of Object.entries(groups)) {
  console.log(`  ${group}: ${cases.length} queries`);
  let base = NaN;
  for (const [name, search] of Object.entries(contenders)) {
    const micros = cost((turn) => search(cases[turn % cases.length]?.query ?? ""));
    if (name === "haicap") base = micros;
    const right = cases.filter(({ query, expected }) => search(query) === expected).length;
    const recall = `${((100 * right) / cases.length).toFixed(0)} %`;
    console.log(
      `    ${name.padEnd(11)} ${micros.toFixed(1).padStart(8)}  ×${(micros / base).toFixed(1).padStart(6)}  ${recall.padStart(5)}`,
    );
  }
}
