/** Text that may stand in a cell of a Markdown table. */
export function cell(text: string): string {
  const line = text
    .split("\n")
    .map((part) => part.trim())
    .join(" ");
  return line.replaceAll("|", "\\|");
}

/** A Markdown table; columns that are empty in every row are left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((_, column) => rows.some((row) => row[column] !== ""));
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, column) => kept[column]).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map((row) => line(row.map(cell)))].join("\n");
}

/** A place that links lead to, whatever the words of the heading below it. */
export function anchor(name: string): string {
  return `<a id="${name.toLowerCase()}"></a>`;
}

/** A link within the page, or to a place on another page. */
export function link(text: string, name: string, page: string = ""): string {
  return `[${text}](${page}#${name.toLowerCase()})`;
}

/** Code in running text. */
export function code(text: string): string {
  return "`" + text + "`";
}

/** Parts of a page with an empty line between them. */
export function page(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n") + "\n";
}
