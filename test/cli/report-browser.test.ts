import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium, type Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chartDrawer } from "../../src/cli/report/html/chart.js";
import { htmlOf } from "../../src/cli/report/html/html-page.js";
import { fullPage, hostile, hostilePage } from "./report-pages.js";
import { folder } from "./run.js";

const executable = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  existsSync,
);
const skipped =
  executable === undefined ? " (skipped: no Chromium here; Debian has it in the package chromium)" : "";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const drawer = await chartDrawer();

let browser: Browser;

describe.skipIf(executable === undefined)(`the HTML report in Chromium${skipped}`, () => {
  beforeAll(async () => {
    browser = await chromium.launch({
      ...(executable !== undefined && { executablePath: executable }),
      args: ["--no-sandbox"],
    });
  });
  afterAll(() => browser.close());

  test.each(["vi", "en"] as const)(
    "%s: no message, no request, nothing that axe objects to",
    async (locale) => {
      const { tab, noticed } = await open(htmlOf(fullPage(locale), drawer));
      expect(await tab.locator("html").getAttribute("lang")).toBe(locale);
      expect(await tab.locator("h1").count()).toBe(1);
      expect(await tab.locator("svg[role=img][aria-label]").count()).toBe(await tab.locator("svg").count());
      expect(await violations(tab)).toEqual([]);
      expect(noticed).toEqual([]);
    },
  );

  test("without charts axe has nothing to object either", async () => {
    const { tab, noticed } = await open(htmlOf(fullPage("vi"), undefined));
    expect(await violations(tab)).toEqual([]);
    expect(noticed).toEqual([]);
  });

  test.each(["vi", "en"] as const)(
    "%s: no text of a chart is cut off or overlaps another",
    async (locale) => {
      const { tab } = await open(htmlOf(fullPage(locale), drawer));
      expect(await tab.locator("svg text").count()).toBeGreaterThan(40);
      expect(await cutOff(tab)).toEqual([]);
    },
  );

  test.each([400, 1200])("nothing is wider than a screen of %d pixels", async (width) => {
    const { tab } = await open(htmlOf(fullPage("vi"), drawer));
    await tab.setViewportSize({ width, height: 800 });
    expect(await tab.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("on paper: dark on white, charts with their numbers, nothing wider than A4", async () => {
    const { tab } = await open(htmlOf(fullPage("vi"), drawer));
    await tab.emulateMedia({ media: "print" });
    await tab.setViewportSize({ width: 703, height: 1000 });
    expect(await tab.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(703);
    expect(await tab.locator("details:visible").count()).toBe(0);
    expect(await tab.locator("svg:visible").count()).toBe(await tab.locator("svg").count());
    expect((await tab.pdf({ preferCSSPageSize: true })).subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("hostile names do nothing, and are there to read", async () => {
    const { tab, noticed } = await open(htmlOf(hostilePage("en"), drawer));
    expect(await tab.title()).toBe("Two-tier local government: summary report – Lai Châu province");
    expect(await tab.locator("script, img, main b b").count()).toBe(0);
    const text = (await tab.locator("main").textContent()) ?? "";
    for (const name of hostile) expect(text).toContain(name);
    expect(noticed).toEqual([]);
  });
});

/** Opens a page from a file; what its console says and every request but for itself. */
async function open(html: string): Promise<{ tab: Tab; noticed: string[] }> {
  const url = pathToFileURL(folder().write("report.html", html)).href;
  const tab = await browser.newPage({ bypassCSP: true, viewport: { width: 1200, height: 900 } });
  const noticed: string[] = [];
  tab.on("console", (message) => noticed.push(message.text()));
  tab.on("pageerror", (error) => noticed.push(String(error)));
  tab.on("request", (request) => request.url() === url || noticed.push(request.url()));
  await tab.goto(url);
  return { tab, noticed };
}

/** What axe objects to, with every table opened. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate("document.querySelectorAll('details').forEach((it) => { it.open = true; })");
  await tab.evaluate(axe);
  const { violations: found } = await tab.evaluate<AxeResults>("axe.run()");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Texts of charts that leave their picture or lie over another text of it. */
async function cutOff(tab: Tab): Promise<string[]> {
  const faults: string[] = [];
  for (const svg of await tab.locator("svg").all()) {
    const frame = await svg.boundingBox();
    const texts = await Promise.all(
      (await svg.locator("text").all()).map(async (text) => ({
        says: (await text.textContent()) ?? "",
        ...((await text.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }),
      })),
    );
    for (const [at, one] of texts.entries()) {
      if (frame === null || one.width === 0 || !isWithin(one, frame)) faults.push(`cut off: ${one.says}`);
      for (const other of texts.slice(at + 1))
        if (overlap(one, other)) faults.push(`${one.says} over ${other.says}`);
    }
  }
  return faults;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function isWithin({ x, y, width, height }: Box, frame: Box): boolean {
  return x > frame.x - 1 && x + width < frame.x + frame.width + 1 && y + height < frame.y + frame.height + 2;
}

function overlap(one: Box, other: Box): boolean {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  // Lines of one label share the room above and below their letters.
  return width > 2 && height > 5;
}
