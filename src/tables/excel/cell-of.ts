import { itemAt } from "../../core/item-at.js";
import { parsePointer } from "../../core/pointer.js";
import { collections } from "../../core/record-kind.js";
import { cellName } from "./address.js";
import type { SheetColumn } from "./layout.js";
import type { SheetRecord } from "./read-sheet.js";

/** The rows of records by the names of their arrays; under the empty name, what the dataset says about itself. */
export type RowsByCollection = ReadonlyMap<string, readonly SheetRecord[]>;

/**
 * The cell that a pointer into the dataset came from: that of its field, where there is no such column the first of its
 * row; `undefined` where no row stands for it.
 */
export function cellOf(pointer: string, rows: RowsByCollection): string | undefined {
  const steps = parsePointer(pointer) ?? [];
  const [collection = "", index = ""] = steps;
  const isRecord = collection !== "" && NAMES.has(collection);
  let row = isRecord ? rows.get(collection)?.[Number(index)] : rows.get("")?.[0];
  let path = isRecord ? steps.slice(2) : steps;
  while (row !== undefined) {
    const member = memberAt(row, path);
    if (member === undefined) break;
    [row, path] = member;
  }
  if (row === undefined) return undefined;
  return cellName(row.place.sheet, { row: row.row, column: columnAt(row, path) });
}

const NAMES: ReadonlySet<string> = new Set(Object.values(collections));

/** The row of a list's member that a path goes through, and what is left of the path. */
function memberAt(row: SheetRecord, path: readonly string[]): [SheetRecord, string[]] | undefined {
  for (const members of row.lists.values() as IterableIterator<SheetRecord[]>) {
    const list = itemAt(members, 0).place.layout.table.path;
    const member = members[Number(path[list.length])];
    if (member !== undefined && list.every((step, at) => step === path[at]))
      return [member, path.slice(list.length + 1)];
  }
  return undefined;
}

/** The column of a path: its own, that of the list or group it stands in, or the first of a group. */
function columnAt({ place: { columns, layout } }: SheetRecord, path: readonly string[]): number {
  const fits = ({ path: own }: SheetColumn): boolean =>
    own.length > 0 && own.slice(0, path.length).every((step, at) => step === path[at]);
  const field = path.length === 0 ? undefined : layout.columns.find((it) => columns.has(it) && fits(it));
  return (field && columns.get(field)) ?? Math.min(...columns.values());
}
