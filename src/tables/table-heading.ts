import { headingOf } from "../codes/heading-of.js";
import type { Locale } from "../core/locale.js";
import { toPointer } from "../core/pointer.js";
import type { Table } from "./table.js";

const HEADER_TITLE = { vi: "Bộ dữ liệu", en: "Dataset" };

/** What a table holds, from the record inward: "Nhận định", "Số liệu", "Thành phần". */
export function headingsOfTable({ kind, fullPath }: Table, locale: Locale): string[] {
  const title = kind === "dataset" ? HEADER_TITLE[locale] : headingOf(kind, "", locale);
  return [title, ...fullPath.map((_, at) => headingAt(kind, fullPath.slice(0, at + 1), at, locale))];
}

/** The heading of a column, with those of the groups it stands in: "Thời kỳ › Từ ngày". A member of a list has that of the list. */
export function headingOfColumn(
  { kind, fullPath }: Pick<Table, "kind" | "fullPath">,
  path: readonly string[],
  locale: Locale,
): string {
  return headingAt(
    kind,
    [...fullPath, ...path],
    path.length === 0 ? fullPath.length - 1 : fullPath.length,
    locale,
  );
}

/** The heading of a path without those of its first steps. */
function headingAt(kind: Table["kind"], path: readonly string[], skipped: number, locale: Locale): string {
  return headingOf(kind, toPointer(path), locale).split(" › ").slice(skipped).join(" › ");
}
