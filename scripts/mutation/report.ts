/** What is read of the report that Stryker writes. */
export interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: string;
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: { readonly start: Place; readonly end: Place };
        }[];
      }
    >
  >;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const columns = ["mutants", "killed", "timed out", "survived", "not covered", "score"] as const;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, " ").slice(0, 100);

/** What stood at a place of the source. */
const original = (source: string, start: Place, end: Place): string =>
  source
    .split("\n")
    .slice(start.line - 1, end.line)
    .join("\n")
    .slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined);

/** Prints what was not noticed, one change a line, and then how many changes were, by folder; the share of all, in percent. */
export function printReport({ files }: Report): number {
  const folders = new Map<string, string[]>();
  for (const [file, { source, mutants }] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const { status, mutatorName, replacement = "", location } of mutants) {
      const folder = file.split("/").slice(0, 2).join("/");
      folders.set(folder, [...(folders.get(folder) ?? []), status]);
      if (status !== "Survived" && status !== "NoCoverage") continue;
      const { start, end } = location;
      const was = oneLine(original(source, start, end));
      console.log(
        `${status} ${file}:${start.line}:${start.column} ${mutatorName}: ${was} → ${oneLine(replacement)}`,
      );
    }

  const countsOf = (statuses: readonly string[]): number[] =>
    ["Killed", "Timeout", "Survived", "NoCoverage"].map(
      (status) => statuses.filter((one) => one === status).length,
    );
  const sumOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);
  const scoreOf = (counts: readonly number[]): number => (100 * sumOf(counts.slice(0, 2))) / sumOf(counts);
  const rowOf = (statuses: readonly string[]): string[] => {
    const counts = countsOf(statuses);
    const all = sumOf(counts);
    return [all, ...counts, all === 0 ? "" : `${scoreOf(counts).toFixed(1)} %`].map(String);
  };
  const everything = [...folders.values()].flat();
  const table = [
    ["folder", ...columns],
    ...[...folders].map(([folder, statuses]) => [folder, ...rowOf(statuses)]),
    ["all", ...rowOf(everything)],
  ];
  for (const [name = "", ...cells] of table)
    console.log([name.padEnd(14), ...cells.map((cell) => cell.padStart(11))].join(" "));
  const untried = everything.filter((status) => status === "Ignored").length;
  console.log(`${untried} more mutants are not tried: labels, and what is evaluated on import alone.`);
  return scoreOf(countsOf(everything));
}
