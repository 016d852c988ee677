import { existsSync, mkdirSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { pageExamples } from "../../scripts/site/examples.js";
import { createSiteServer } from "../../scripts/site/server.js";
import { executablePath, launch, openPage } from "./browser.js";

const site = new URL("../../docs/dist/", import.meta.url);
const shots = new URL("../../.tmp/site/", import.meta.url);
const examples = pageExamples();
const datasets = examples.filter(({ kind, label }) => kind === "dataset" && typeof label === "string");
const focused = "document.activeElement.textContent.trim() || document.activeElement.id";
const hostile = '<img src="x" onerror="alert(1)"><script>alert(2)</script>';

if (executablePath === undefined)
  console.warn("No Chromium on this machine, so the site is not tested: set CHROMIUM to one.");

test("the site was built", () => {
  expect(existsSync(new URL("try.html", site)), "run npm run docs first").toBe(true);
  expect(existsSync(new URL("index.html", site))).toBe(true);
});

const server = createSiteServer(site);
let origin = "";
let browser: Browser;
let context: BrowserContext;
let page: Page;
let trouble: readonly string[];

beforeAll(async () => {
  if (executablePath === undefined) return;
  browser = await launch();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  mkdirSync(shots, { recursive: true });
});
afterAll(async () => {
  if (executablePath === undefined) return;
  await browser.close();
  server.close();
});

const datasetName = (text: string): string => (JSON.parse(text) as { id: string }).id.replace(/\W+/g, "-");
const results = (): Promise<string> => page.locator("#results").innerText();
const status = (): Promise<string> => page.locator("#status").innerText();

/** Puts a text in the box and waits for the answer to it. */
async function paste(text: string, answer: RegExp | string): Promise<void> {
  await page.locator("#input").fill(text);
  await page.locator("#results").getByText(answer).first().waitFor();
}

async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  });
  return found;
}

describe.skipIf(executablePath === undefined).each([
  ["phone", { width: 390, height: 844 }],
  ["desktop", { width: 1280, height: 800 }],
])("the page on a %s", (device, viewport) => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport, hasTouch: device === "phone", locale: "vi" });
    ({ page, trouble } = await openPage(context, `${origin}/try.html`));
  });
  afterEach(async () => {
    expect(trouble).toEqual([]);
    await context.close();
  });

  test.each(datasets)("$label: pasted, it is valid and summed up", async ({ text }) => {
    await paste(text, "Hợp lệ");
    expect(await results()).toMatch(/Chỉ đạo, theo nơi nhận/);
    expect(await results()).not.toMatch(/undefined|NaN|\[object/);
    await page.screenshot({
      path: fileURLToPath(new URL(`${device}-${datasetName(text)}.png`, shots)),
      fullPage: true,
    });
  });

  test("a dataset with errors: each is named, and its place is a press away", async () => {
    await page.getByRole("button", { name: "Bộ dữ liệu có lỗi" }).click();
    await page.getByText("Chưa hợp lệ").first().waitFor();
    expect(await results()).toContain("7 lỗi");
    expect(await results()).toContain("“asign” không có trong danh mục");
    await page.locator(".remark", { hasText: "asign" }).getByRole("button").click();
    const chosen = await page.evaluate("getSelection().toString()");
    expect(chosen).toBe('"asign"');
    await page.screenshot({ path: fileURLToPath(new URL(`${device}-errors.png`, shots)) });
  });

  test("names: nam ma, and an old address that is converted", async () => {
    await paste("nam ma", "Xã Nậm Mạ, tỉnh Lai Châu");
    expect(await results()).toContain("mã 03538");
    await page.screenshot({ path: fileURLToPath(new URL(`${device}-nam-ma.png`, shots)), fullPage: true });
    await paste("Phường Bến Nghé, Quận 1", "Phường Sài Gòn, Thành phố Hồ Chí Minh");
    expect(await results()).toMatch(/Nay là\s+Phường Sài Gòn/);
    await page.screenshot({ path: fileURLToPath(new URL(`${device}-ben-nghe.png`, shots)), fullPage: true });
  });

  test("both languages, by keyboard, without faults of accessibility", async () => {
    await page.getByRole("button", { name: "nam ma" }).click();
    await page.getByText("Được lập từ").waitFor();
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Tab");
    await page.getByRole("button", { name: "English" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("Made from").waitFor();
    expect(await page.evaluate("[document.documentElement.lang, document.title]")).toEqual([
      "en",
      "Try haicap",
    ]);
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "A dataset with errors" }).click();
    await page.getByText("Not valid").first().waitFor();
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: fileURLToPath(new URL(`${device}-english.png`, shots)), fullPage: true });
    await paste(datasets[0]?.text ?? "", "Directives by addressee");
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations()).toEqual([]);
    await page.screenshot({ path: fileURLToPath(new URL(`${device}-dark.png`, shots)), fullPage: true });
  });

  test("every control is reached with the Tab key, in the order of the page", async () => {
    const seen: string[] = [];
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press("Tab");
      seen.push(String(await page.evaluate(focused)));
    }
    const order = [
      "haicap Tài liệu",
      "Tiếng Việt",
      "English",
      "input",
      "Mở tệp…",
      "Xoá",
      "nam ma",
      "Xã Nậm Mạ, tỉnh Lai Châu",
      "Bộ dữ liệu có lỗi",
    ];
    const positions = order.map((name) => seen.indexOf(name));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    expect(positions).not.toContain(-1);
  });

  test("hostile text stays text", async () => {
    await paste(hostile, /./);
    const dataset = JSON.parse(datasets[2]?.text ?? "") as { proposals: { summary: string }[] };
    for (const proposal of dataset.proposals) proposal.summary = hostile;
    await paste(JSON.stringify(dataset), "Kiến nghị (4)");
    expect(await results()).toContain(hostile);
    await paste(JSON.stringify({ ...dataset, [hostile]: hostile }), "Chưa hợp lệ");
    expect(await page.locator("#results img, #results script").count()).toBe(0);
  });

  test("what is broken or empty gets an answer too", async () => {
    await paste('{\n "id": 1,,\n}', "Không phải JSON đúng cú pháp");
    expect(await results()).toContain("dòng 2, cột 10");
    await page.getByRole("button", { name: "Xoá" }).click();
    await page.locator("#status", { hasText: "Kết quả hiện ở đây" }).waitFor();
    expect(await results()).toBe("");
  });

  test("nothing is wider than the screen", async () => {
    await paste("zzz ".repeat(200) + "x".repeat(2000), /Không/);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(viewport.width);
  });
});

describe.skipIf(executablePath === undefined)("large input", () => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    ({ page, trouble } = await openPage(context, `${origin}/try.html`));
  });
  afterEach(async () => {
    expect(trouble).toEqual([]);
    await context.close();
  });

  /** A sound line, so often that the check takes seconds. */
  const stream = (lines: number): string =>
    Array.from({ length: lines }, (_, index) =>
      JSON.stringify({ record: "official", id: `12/o-${index}`, name: "Nguyễn Văn A" }),
    ).join("\n");
  const open = (text: string): Promise<void> =>
    page
      .locator("#file")
      .setInputFiles({ name: "lớn.ndjson", mimeType: "application/x-ndjson", buffer: Buffer.from(text) });

  test("it is announced, the page stays awake, and the work can be stopped", async () => {
    await open(stream(400_000));
    await page.getByRole("button", { name: "Dừng" }).waitFor();
    expect(await status()).toMatch(/Đang xử lý \([\d,.]+ MB\)/);
    expect(await page.locator("#held").innerText()).toContain("lớn.ndjson");
    const asked = Date.now();
    await page.getByRole("button", { name: "English" }).click();
    expect(Date.now() - asked).toBeLessThan(3000);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.locator("#status", { hasText: "Stopped" }).waitFor();
    await page.getByRole("button", { name: "nam ma" }).click();
    await page.locator("#results").getByText("Made from").waitFor();
  });

  test("many issues are shown a hundred at a time", async () => {
    const broken = stream(3000).replaceAll('"name"', '"nane"');
    await open(broken);
    await page.getByText("Chưa hợp lệ").first().waitFor();
    expect(await page.locator(".remark").count()).toBe(100);
    await page
      .getByRole("button", { name: /^Hiện thêm/ })
      .first()
      .click();
    expect(await page.locator(".remark").count()).toBe(200);
    expect(await results()).toContain("6.000 lỗi");
    expect(await results()).toContain("Còn 4.000 mục");
  });
});

describe.skipIf(executablePath === undefined)("wherever the site stands", () => {
  afterEach(async () => {
    await context.close();
  });

  test("the page works as a file alone", async () => {
    context = await browser.newContext();
    ({ page, trouble } = await openPage(context, new URL("try.html", site).href));
    await paste("nam ma", "Xã Nậm Mạ, tỉnh Lai Châu");
    expect(trouble).toEqual([]);
  });

  test("the page may load nothing and send nothing", () => {
    const html = readFileSync(new URL("try.html", site), "utf8");
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test("guides, reference and interfaces lead to the page, from any depth", async () => {
    context = await browser.newContext();
    for (const path of [
      "index.html",
      "documents/docs_reference_dictionary.vi.html",
      "interfaces/index.Directive.html",
    ]) {
      ({ page, trouble } = await openPage(context, `${origin}/${path}`));
      expect(await page.locator("h1, h2").first().innerText()).not.toBe("");
      const link = await page.evaluate(`document.querySelector('a[href$="try.html"]').href`);
      expect(link).toBe(`${origin}/try.html`);
      expect(trouble).toEqual([]);
    }
  });
});
