import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";

const file = fileURLToPath(new URL("../../../docs/benchmarks.md", import.meta.url));
const INTRODUCTION = `# Benchmarks

Each part is written by the script it names. Machines differ and are noisy: trust the ratios, which are of one run.
`;

/** Puts a part with its heading into docs/benchmarks.md, in place of the one that stood there before. */
export async function writeSection(heading: string, script: string, text: string): Promise<void> {
  const before = existsSync(file) ? readFileSync(file, "utf8") : INTRODUCTION;
  const sections = new Map(
    before
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [/^## (.*)$/m.exec(section)?.[1] ?? "", section]),
  );
  const day = new Date().toISOString().slice(0, 10);
  const origin = `Written by \`npm run ${script}\` on ${day} with Node ${process.versions.node} on ${String(cpus().length)} cores.`;
  sections.set(heading, `## ${heading}\n\n${origin}\n\n${text}\n`);
  const all = [INTRODUCTION, ...sections.values()].join("\n");
  writeFileSync(file, await format(all, { ...(await resolveConfig(file)), filepath: file }));
}

/** A table of Markdown. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
