import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chartDrawer } from "../../src/cli/report/html/chart.js";
import { escapeHtml } from "../../src/cli/report/html/escape.js";
import { htmlOf } from "../../src/cli/report/html/html-page.js";
import { textWidth } from "../../src/cli/report/html/text-width.js";
import { printPage } from "../../src/cli/report/print-page.js";
import { fullPage, hostile, hostilePage } from "./report-pages.js";
import { folder } from "./run.js";

const drawer = await chartDrawer();

/** The names of all tags, and the text between them, as a parser that knows no HTML sees them. */
function tagsOf(html: string): Set<string> {
  return new Set(
    [...html.matchAll(/<([a-z!/?[]+)/gi)].map(([, name = ""]) => name.replace("/", "").toLowerCase()),
  );
}

test("every chart has its table behind it, with the same numbers", () => {
  const { sections } = fullPage("en");
  const html = htmlOf(fullPage("en"), drawer);
  const charts = sections.flatMap(({ blocks }) => blocks).filter(({ bars }) => bars !== undefined);
  expect(charts.length).toBeGreaterThan(6);
  expect(html.split("<svg ").length - 1).toBe(charts.length);
  expect(html.split('</summary>\n<div class="scroll"><table>').length - 1).toBe(charts.length);
});

test("without something to draw with, every chart is a table", () => {
  const html = htmlOf(fullPage("vi"), undefined);
  expect(html).not.toContain("<svg");
  const blocks = fullPage("vi").sections.flatMap((section) => section.blocks);
  expect(html.split("<caption>").length - 1).toBe(blocks.length);
});

test("the page has no script, loads nothing, and does not change from one time to the next", () => {
  for (const locale of ["vi", "en"] as const) {
    const html = htmlOf(fullPage(locale), drawer);
    expect(html).toContain(`<html lang="${locale}">`);
    expect(html).not.toMatch(/<script|<link|<iframe|<img|\son\w+=|url\(|@import|\bsrc=|\bhref=/i);
    expect(htmlOf(fullPage(locale), drawer)).toBe(html);
  }
});

test("names from the data stay text, in tables, charts, attributes and the title", () => {
  const harmless = tagsOf(htmlOf(fullPage("en"), drawer));
  for (const locale of ["vi", "en"] as const) {
    const html = htmlOf(hostilePage(locale), drawer);
    expect([...tagsOf(html)].filter((tag) => !harmless.has(tag))).toEqual([]);
    for (const text of hostile) expect(html).toContain(escapeHtml(text));
    expect(html).not.toContain("<b>bold");
    expect(html).not.toMatch(/\sonerror="/);
  }
});

test("control and direction signs from the data reach neither terminal nor page", () => {
  const page = hostilePage("en");
  for (const text of [printPage(page), htmlOf(page, drawer)]) {
    expect(text.split("moc.live").length).toBeGreaterThan(2);
    expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  }
});

test("a width is close to that of the letters without their marks", () => {
  expect(textWidth("Đất đai, bản đồ địa chính")).toBeCloseTo(textWidth("Đat đai, ban đo đia chinh"));
  expect(textWidth("iiii")).toBeLessThan(textWidth("mmmm"));
  expect(textWidth("abc", "24px")).toBeCloseTo(2 * textWidth("abc", "12px"));
  expect(textWidth(undefined)).toBe(0);
  expect(textWidth("abc", "bold serif")).toBe(textWidth("abc", "12px"));
});

test("where echarts is not installed the page has tables, and a line says what to install", () => {
  const files = folder();
  const hook = files.write(
    "hook.mjs",
    `import { register } from "node:module";
register("data:text/javascript," + encodeURIComponent(\`
  export const resolve = (name, context, next) =>
    next(name.startsWith("echarts/") ? "a-package-that-is-not-there" : name, context);
\`));`,
  );
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const run = (...args: string[]): string =>
    execFileSync("sh", ["-c", '"$@" 2>&1', "sh", process.execPath, ...args], { cwd: root, encoding: "utf8" });
  const html = files.at("out.html");
  const call = [
    "src/cli/bin.ts",
    "report",
    "examples/datasets/kim-boi.json",
    "--locale",
    "en",
    "--html",
    html,
  ];
  expect(run("--import", "tsx", "--import", hook, ...call)).toBe(
    `${html}\nthe page has tables and no charts; for charts: npm install echarts\n`,
  );
  expect(files.read("out.html")).toContain("<caption>By main field</caption>");
  expect(files.read("out.html")).not.toContain("<svg");
});
