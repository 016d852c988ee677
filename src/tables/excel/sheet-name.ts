import type { Locale } from "../../core/locale.js";
import { fold } from "../../core/text.js";
import { headingsOfTable } from "../table-heading.js";
import type { Table } from "../table.js";

/** Longest name of a sheet, in UTF-16 units. */
const LONGEST = 31;

/** The names of the sheets of tables: "Nhận định", "Nhận định - Số liệu"; cut where a workbook takes no longer one. */
export function sheetNames(tables: readonly Table[], locale: Locale): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  // Of two names that are cut to the same, the one nearer to the record keeps it.
  const nearest = [...tables].sort((one, other) => one.fullPath.length - other.fullPath.length);
  for (const table of nearest) {
    const parts = headingsOfTable(table, locale).map((part) =>
      part.replaceAll("/", "-").replaceAll(/[[\]:*?\\]/g, ""),
    );
    let name = fitting(parts, "");
    for (let nth = 2; taken.has(fold(name)); nth++) name = fitting(parts, ` (${String(nth)})`);
    taken.add(fold(name));
    names.set(table.name, name);
  }
  return names;
}

/** The parts joined: the first is cut, then the middle ones are left out, then the last is cut. */
function fitting([first = "", ...rest]: readonly string[], end: string): string {
  const tails = [rest, rest.slice(-2), rest.slice(-1)].map(
    (parts) => parts.map((part) => ` - ${part}`).join("") + end,
  );
  for (const tail of tails) {
    if (first.length + tail.length <= LONGEST) return first + tail;
    const room = LONGEST - tail.length - 1;
    if (room >= 6) return `${first.slice(0, room).trimEnd()}…${tail}`;
  }
  return `${first.slice(0, 5)}… -${(tails.at(-1) ?? "").slice(2, LONGEST - 7 - end.length)}${end}`;
}
