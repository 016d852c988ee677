import type { Locale } from "../../core/locale.js";
import { fold } from "../../core/text.js";
import { headingsOfTable } from "../table-heading.js";
import type { Table } from "../table.js";

/** Longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/** The name of the sheet of each table: "Nhận định", "Nhận định - Số liệu"; cut where a workbook takes no longer one. */
export function sheetNames(tables: readonly Table[], locale: Locale): string[] {
  const names: string[] = [];
  const taken = new Set<string>();
  // Of two names that are cut to the same, the one nearer to the record keeps it.
  const nearest = [...tables.entries()].sort(
    ([, one], [, other]) => one.fullPath.length - other.fullPath.length,
  );
  for (const [at, table] of nearest) {
    const parts = headingsOfTable(table, locale).map((part) =>
      part.replaceAll("/", "-").replaceAll(/[[\]:*?\\]/g, ""),
    );
    let name = fitting(parts, "");
    for (let nth = 2; taken.has(fold(name)); nth++) name = fitting(parts, ` (${String(nth)})`);
    taken.add(fold(name));
    names[at] = name;
  }
  return names;
}

/** The parts joined: the first is cut, then the middle ones are left out, then the last is cut. */
function fitting([first = "", ...rest]: readonly string[], end: string): string {
  const tailOf = (parts: readonly string[]): string => parts.map((part) => ` - ${part}`).join("") + end;
  const shortest = tailOf(rest.slice(-1));
  for (const tail of [tailOf(rest), tailOf(rest.slice(-2)), shortest]) {
    if (first.length + tail.length <= LONGEST) return first + tail;
    const room = LONGEST - tail.length - 1;
    if (room >= 6) return `${first.slice(0, room).trimEnd()}…${tail}`;
  }
  return `${first.slice(0, 5)}… -${shortest.slice(2, LONGEST - 7 - end.length)}${end}`;
}
