import { readFileSync } from "node:fs";

/** The rows of a TSV file with a header, without quoting; every row must have every column. */
export function readTsv<Column extends string>(
  file: URL,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [header, ...lines] = readFileSync(file, "utf8").replace(/\n$/, "").split("\n");
  if (header !== columns.join("\t"))
    throw new Error(`${file.pathname}: expected columns ${columns.join(" ")}`);
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length)
      throw new Error(`${file.pathname}:${index + 2}: ${cells.length} cells`);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}
