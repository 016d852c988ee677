import fc from "fast-check";
import { datasets, mutate } from "haicap/testing";
import { expect, test } from "vitest";
import { chartDrawer } from "../../src/cli/report/html/chart.js";
import { htmlOf } from "../../src/cli/report/html/html-page.js";
import { pageOf } from "../../src/cli/report/page-of.js";
import { printPage } from "../../src/cli/report/print-page.js";
import { validateDataset } from "../../src/validate/dataset.js";
import { example } from "../datasets.js";
import { folder, run } from "./run.js";

const drawer = await chartDrawer();

test("any sound dataset makes a page of seven sections that reads the same on terminal and in HTML", () => {
  fc.assert(
    fc.property(datasets({ visits: 4 }), fc.constantFrom("vi", "en"), (dataset, locale) => {
      const { counts } = validateDataset(dataset);
      const page = pageOf({ dataset, counts, unreadable: 0 }, locale, dataset.issuedOn);
      expect(page.sections.map(({ id }) => id)).toEqual([
        "coverage",
        "difficulties",
        "staff",
        "dossiers",
        "proposals",
        "tasks",
        "data",
      ]);
      const blocks = page.sections.flatMap((section) => section.blocks);
      for (const { columns, rows, hidden, bars } of blocks) {
        expect(rows.length).toBeLessThanOrEqual(10);
        expect(rows.length === 10 || hidden === 0).toBe(true);
        for (const row of rows) expect(row).toHaveLength(columns.length);
        for (const at of bars?.columns ?? [])
          for (const row of rows) expect(typeof row[at]).not.toBe("string");
      }
      const text = printPage(page);
      const html = htmlOf(page, drawer);
      for (const { title } of [...page.sections, ...blocks]) expect(text).toContain(`${title}\n`);
      expect(html.split("<table>").length - 1).toBe(blocks.length);
      expect(text + html).not.toMatch(/undefined|NaN|\[object/);
    }),
    { seed: 20250701, numRuns: 40 },
  );
});

test("whatever is wrong with a dataset, the report is made or refused in one line", async () => {
  const files = folder();
  await fc.assert(
    fc.asyncProperty(mutate(example("thuong-long")), async (value) => {
      const { code, out, err } = await run(["report", files.write("mutant.json", JSON.stringify(value))]);
      if (code === 2) {
        expect(out).toBe("");
        expect(err).toMatch(/^haicap: [^\n]+\n$/);
      } else {
        expect(err).toBe("");
        expect(out.includes("! The data have errors")).toBe(code === 1);
      }
    }),
    { seed: 20250701, numRuns: 300 },
  );
});
