import type { Locale } from "../../core/locale.js";
import type { RecordKind } from "../../core/record-kind.js";
import type { Dataset } from "../../model/dataset.js";
import { baseFields } from "../../model/value/record-base.js";
import { toRows, type Row } from "../to-rows.js";
import { workbookParts } from "./book-parts.js";
import { isJoinable, sheetLayouts, type SheetLayout } from "./layout.js";
import { closePackage } from "./package.js";
import type { UnitNames, WrittenCell, Writing } from "./write-cell.js";
import { cellFor, textFor } from "./write-cell.js";

/** How a workbook is written. */
export interface WriteWorkbookOptions {
  /** Language of headings, labels and hints; absent: Vietnamese. */
  readonly locale?: Locale | undefined;
  /** Writes units by their names: the module `haicap/units`. Absent: as references, `commune:03538`. */
  readonly registry?: UnitNames | undefined;
}

/** Most UTF-16 units that a cell holds. */
const LONGEST_CELL = 32_767;

/**
 * A workbook of a dataset, one sheet for each kind and list with records, with choices for codes and hints. `readWorkbook`
 * with the same registry gives the dataset back. The same dataset gives the same bytes.
 *
 * @example writeFileSync("kien-nghi.xlsx", writeWorkbook(dataset, { registry: units }));
 */
export function writeWorkbook(dataset: Dataset, options: WriteWorkbookOptions = {}): Uint8Array {
  const { locale = "vi", registry } = options;
  const writing = { locale, names: registry };
  const rows = toRows(dataset);
  const joined = joinedLists(rows, writing);
  const sheets = sheetLayouts().flatMap((layout) => {
    const { table } = layout;
    const own = isJoinable(table) ? joined.get(table.name)?.rest : rows[table.name];
    if (own === undefined || own.length === 0) return [];
    return [{ layout, rows: own.map((row) => cellsOf(row, layout, joined, writing)) }];
  });
  return closePackage(workbookParts(sheets, locale));
}

/**
 * An empty workbook to fill in: what a dataset says about itself, and for each kind its sheet and those of its lists, with
 * choices for codes and hints. Remarks on single values, translations and the like have sheets only in `writeWorkbook`;
 * whoever needs one may add it by its name.
 *
 * @example writeFileSync("mau-kien-nghi.xlsx", workbookTemplate(["proposal"]));
 */
export function workbookTemplate(
  kinds: readonly RecordKind[],
  { locale = "vi" }: Pick<WriteWorkbookOptions, "locale"> = {},
): Uint8Array {
  const wanted = new Set<string>(["dataset", ...kinds]);
  const sheets = sheetLayouts()
    .filter(({ table }) => wanted.has(table.kind) && !isJoinable(table) && !table.fullPath.some(isRemark))
    .map((layout) => ({ layout, rows: [] }));
  return closePackage(workbookParts(sheets, locale));
}

/** What every record may say beside its own fields, but for numbers about what it describes. */
function isRemark(field: string): boolean {
  return field !== "measures" && Object.hasOwn(baseFields, field);
}

/** The members of a short list by the key of their record, and the rows of those that fit into no cell. */
interface JoinedList {
  readonly texts: ReadonlyMap<string, string>;
  readonly rest: readonly Row[];
}

function joinedLists(
  rows: Readonly<Record<string, readonly Row[]>>,
  writing: Writing,
): Map<string, JoinedList> {
  const lists = new Map<string, JoinedList>();
  for (const { table, columns } of sheetLayouts()) {
    const own = rows[table.name];
    const member = columns.find(({ level }) => level === undefined);
    if (own === undefined || member === undefined || !isJoinable(table)) continue;
    const byRecord = new Map<string, Row[]>();
    for (const row of own) {
      const key = keyText(row, table.key.slice(0, -1));
      const others = byRecord.get(key);
      if (others === undefined) byRecord.set(key, [row]);
      else others.push(row);
    }
    const texts = new Map<string, string>();
    const rest: Row[] = [];
    for (const [key, members] of byRecord) {
      const values = members.map((row) =>
        textFor(String(row[member.column.name] ?? ""), member.column, writing),
      );
      const text = values.join("\n");
      const fits =
        text.length <= LONGEST_CELL &&
        values.every((value) => value === value.trim() && !/[\n\r;]/.test(value));
      if (fits) texts.set(key, text);
      else rest.push(...members);
    }
    lists.set(table.name, { texts, rest });
  }
  return lists;
}

function cellsOf(
  row: Row,
  { table, columns }: SheetLayout,
  joined: ReadonlyMap<string, JoinedList>,
  writing: Writing,
): (WrittenCell | undefined)[] {
  const key = keyText(row, table.key);
  return columns.map((field) => {
    if (field.joined === true) {
      const list = sheetLayouts().find(
        (it) => it.table.parent === table.name && it.table.path === field.path,
      );
      const text = list && joined.get(list.table.name)?.texts.get(key);
      return text === undefined ? undefined : { type: "text", text };
    }
    const value = row[field.column.name] ?? null;
    if (value === null) return undefined;
    if (field.level !== undefined && field.level > 0) return { type: "number", number: Number(value) + 1 };
    return cellFor(value, field.column, writing);
  });
}

function keyText(row: Row, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => row[name]));
}
