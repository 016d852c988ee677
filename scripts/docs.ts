// The site in docs/dist: the interfaces, the guides, the reference, and the page that runs the library.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { run } from "./run.js";
import { buildPage } from "./site/page.js";

const site = new URL("../docs/dist/", import.meta.url);
const typedoc = ["node_modules/typedoc/bin/typedoc", "--options", "typedoc.config.ts"];

if (await run("tsx/dist/cli.mjs", typedoc)) {
  // its own links are told from the root of the site, wherever a page is
  for (const file of readdirSync(site, { recursive: true, encoding: "utf8" }).filter((it) =>
    it.endsWith(".html"),
  )) {
    const page = new URL(file, site);
    const up = "../".repeat(file.split(/[/\\]/).length - 1);
    writeFileSync(page, readFileSync(page, "utf8").replaceAll('href="try.html"', `href="${up}try.html"`));
  }
  writeFileSync(new URL("try.html", site), await buildPage());
} else {
  process.exitCode = 1;
}
