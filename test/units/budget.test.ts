import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import type * as Units from "haicap/units";
import type * as Former from "haicap/units/former";
import { buildUnits, loadedFiles } from "../bench/built-units.js";

let built: URL;
beforeAll(async () => {
  built = await buildUnits();
}, 120_000);

// the figures are those of `npm run bench:units`; times leave room for a busy machine
test.each([
  ["units.js", 26],
  ["units/former.js", 95],
])("%s with every file it loads is at most %i kB compressed, and needs no package", (entry, limit) => {
  const files = loadedFiles(built, entry);
  expect(files.length).toBeGreaterThan(1);
  const sizes = files.map((file) => gzipSync(readFileSync(file), { level: 9 }).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit * 1024);
  for (const file of files) expect(readFileSync(file, "utf8")).not.toMatch(/\bfrom\s*"[^./]/);
});

test("look-ups are fast", async () => {
  const units = (await import(new URL("units.js", built).href)) as typeof Units;
  const former = (await import(new URL("units/former.js", built).href)) as typeof Former;
  const spent = (run: () => void): number => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  };
  expect(spent(() => units.findCommune("03538"))).toBeLessThan(15 * 8);
  expect(spent(() => former.convertCommune("03535"))).toBeLessThan(15 * 8);
  const codes = units.listCommunes().map((commune) => commune.code);
  const loop = (): void => {
    for (let turn = 0; turn < 300_000; turn++) units.findCommune(codes[turn % codes.length] ?? "");
  };
  loop();
  expect(spent(loop) / 300_000).toBeLessThan(40e-6 * 8);
  units.searchUnits("nam");
  const typos = (): void => {
    for (let turn = 0; turn < 500; turn++) units.searchUnits("long xuyenn");
  };
  typos();
  expect(spent(typos) / 500).toBeLessThan(50e-3 * 8);
});
