/**
 * Loads the five datasets of `examples/datasets`, validates each, prints what was noticed in Vietnamese and English, and a
 * summary. Run with `npm run demo`, in English with `npm run demo -- en`.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Locale } from "haicap";
import { formatIssue, validateDataset } from "haicap";
import { linesOf, summaryOf, titleOf } from "./summary.js";

const locale: Locale = process.argv.includes("en") ? "en" : "vi";
const folder = new URL("datasets/", import.meta.url);
let failed = 0;

for (const file of readdirSync(folder).sort()) {
  const result = validateDataset(JSON.parse(readFileSync(new URL(file, folder), "utf8")));
  console.log(`\n${"═".repeat(100)}`);
  if (result.ok) console.log(`${titleOf(result.value, locale)}  [${file}]`);
  else failed++;
  const { error, warning, info } = result.counts;
  console.log(
    locale === "vi"
      ? `${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`
      : `${error} errors, ${warning} warnings, ${info} remarks`,
  );
  for (const issue of result.issues) {
    console.log(`  ! ${formatIssue(issue, "vi")}`);
    console.log(`    ${formatIssue(issue, "en")}`);
  }
  if (result.ok) for (const line of linesOf(summaryOf(result.value, locale))) console.log(line);
}

process.exitCode = failed > 0 ? 1 : 0;
