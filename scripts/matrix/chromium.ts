import { existsSync } from "node:fs";
import { build } from "esbuild";
import { chromium } from "playwright-core";
import type { Printed } from "./project.js";

/** Bundles a module as an application would, runs it in a page, and reads `result`; nothing where there is no Chromium. */
export async function inChromium(directory: string, file: string): Promise<Printed | undefined> {
  const executablePath = [process.env.CHROMIUM ?? "", "/usr/bin/chromium"].find((path) => existsSync(path));
  if (executablePath === undefined) return undefined;
  const { outputFiles } = await build({
    absWorkingDir: directory,
    entryPoints: [file],
    bundle: true,
    minify: true,
    format: "iife",
    write: false,
  });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const output = String(await page.evaluate("globalThis.result"));
    return errors.length > 0 ? { succeeded: false, output: errors.join("\n") } : { succeeded: true, output };
  } finally {
    await browser.close();
  }
}
