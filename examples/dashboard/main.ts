/**
 * A dashboard over two halves of 2025: figures by the communes before 1 July stand beside those of today's communes, and
 * nothing is lost on the way. Run with `npx tsx examples/dashboard/main.ts`.
 */
import { readFileSync } from "node:fs";
import { formatNumber } from "haicap";
import { reallocate, rollUp } from "haicap/aggregate";
import { findCommune, formatUnit } from "haicap/units";
import { convertCommune, detectEra, findFormerCommune, successorsOf } from "haicap/units/former";

type Figures = readonly (readonly [code: string, dossiers: number])[];

/** `code,dossiers` on each line, after a heading. */
function read(file: string): Figures {
  const lines = readFileSync(new URL(file, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return lines.map((line) => {
    const [code = "", dossiers = ""] = line.split(",");
    return [code, Number(dossiers)] as const;
  });
}

const spring = read("2025-06.csv");
const autumn = read("2025-11.csv");
for (const [name, figures] of [
  ["2025-06.csv", spring],
  ["2025-11.csv", autumn],
] as const)
  console.log(`${name}: ${figures.length} dòng, mã ${detectEra(figures.map(([code]) => code)).era}`);

const { figures: before, unallocated } = reallocate(spring, { follows: "people", successorsOf });
const after = new Map(autumn);
console.log("\nXã, phường hiện nay            tháng 6   tháng 11");
for (const code of [...new Set([...before.keys(), ...after.keys()])].sort()) {
  const unit = findCommune(code);
  const cells = [before.get(code), after.get(code)].map((value) =>
    value === undefined ? "–" : formatNumber(value, "vi"),
  );
  console.log(
    `${(unit ? formatUnit(unit, { parents: false }) : code).padEnd(28)}${cells.map((cell) => cell.padStart(10)).join("")}`,
  );
}

console.log("\nChưa chia được (xã cũ đã chia cho nhiều xã; cần số dân để chia):");
for (const { formerCode, value } of unallocated) {
  const unit = findFormerCommune(formerCode);
  const conversion = convertCommune(formerCode);
  const to = conversion.status === "divided" ? conversion.candidates : [];
  const names = to
    .map((code) => findCommune(code))
    .map((commune) => (commune ? formatUnit(commune, { parents: false }) : "?"));
  console.log(`${unit ? formatUnit(unit) : formerCode}: ${formatNumber(value, "vi")} → ${names.join(", ")}`);
}

const provinceOf = (code: string): string | undefined => findCommune(code)?.provinceCode;
const total = (figures: Figures): number => figures.reduce((sum, [, value]) => sum + value, 0);
const left = unallocated.reduce((sum, { value }) => sum + value, 0);
console.log("\nTheo tỉnh, tháng 11:", Object.fromEntries(rollUp(autumn, provinceOf).figures));
console.log("Không mất số nào:", total([...before]) + left === total(spring));
