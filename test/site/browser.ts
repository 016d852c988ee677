import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe"];
const folders = [...(process.env.PATH ?? "").split(delimiter), "/Applications/Chromium.app/Contents/MacOS"];
const places = folders.flatMap((folder) => [...names, "Chromium"].map((name) => join(folder, name)));

/** The browser of this machine: `CHROMIUM`, else what the path has; `undefined`: none. */
export const executablePath: string | undefined =
  process.env.CHROMIUM ?? places.find((place) => existsSync(place));

/** Starts the browser, without a window. */
export function launch(): Promise<Browser> {
  // in containers the sandbox of the browser has nothing to build on
  return chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
}

/** A page that notes what should not happen: messages on the console, errors, requests to elsewhere. */
export async function openPage(
  context: BrowserContext,
  url: string,
): Promise<{ page: Page; trouble: readonly string[] }> {
  const page = await context.newPage();
  const trouble: string[] = [];
  const { protocol, host } = new URL(url);
  page.on("console", (message) => trouble.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => trouble.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const to = new URL(request.url());
    const isOwn = (to.protocol === protocol && to.host === host) || ["blob:", "data:"].includes(to.protocol);
    if (!isOwn) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, trouble };
}
