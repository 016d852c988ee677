import { codeLists } from "../../codes/all.js";
import type { CodeList } from "../../codes/code-list.js";
import { kindTitles } from "../../codes/kind-title.js";
import { itemAt } from "../../core/item-at.js";
import type { Labels, Locale } from "../../core/locale.js";
import { catalog } from "../../model/catalog.js";
import { DatasetHeaderSchema } from "../../model/dataset.js";
import type { Format } from "../../model/value/field-info.js";
import { headingOfColumn, headingsOfTable } from "../table-heading.js";
import type { Column, Table } from "../table.js";
import { snakeCase } from "../table.js";
import { tablesOfDataset } from "../tables.js";
import { sheetNames } from "./sheet-name.js";

/** A column of a sheet. */
export interface SheetColumn {
  readonly headings: Labels;
  /** What its cells hold; for a joined column, each member of its list. */
  readonly column: Column;
  /** Where its value stands in the record or member that a row is; of a column of a key alone, nowhere. */
  readonly path: readonly string[];
  /** Which part of the key it is: 0 names the record, 1 and more the place in a list, from 1. Absent: none. */
  readonly level?: number;
  /** `true`: a list of short values in one cell, one a line. */
  readonly joined?: true;
  readonly required: boolean;
}

/** A sheet: one for each table. A list of short values stands in a cell of its record instead, where it fits in. */
export interface SheetLayout {
  readonly table: Table;
  readonly names: Labels;
  readonly columns: readonly SheetColumn[];
}

let known: readonly SheetLayout[] | undefined;

/** The sheet of every table. */
export function sheetLayouts(): readonly SheetLayout[] {
  if (known === undefined) {
    const tables = tablesOfDataset();
    const names = { vi: sheetNames(tables, "vi"), en: sheetNames(tables, "en") };
    known = tables.map((table, at) => ({
      table,
      names: { vi: itemAt(names.vi, at), en: itemAt(names.en, at) },
      columns: columnsOf(table, tables),
    }));
  }
  return known;
}

/** Whether the members of a table are short values, which one cell can hold line by line. */
export function isJoinable({ columns: [only, ...more] }: Table): boolean {
  return only?.path.length === 0 && more.length === 0 && (only.list !== undefined || LINES.has(only.format));
}

/** Formats whose texts have no line breaks. */
const LINES: ReadonlySet<Format | undefined> = new Set<Format | undefined>([
  "id",
  "day",
  "partial-day",
  "pointer",
  "province-code",
  "commune-code",
  "unit-ref",
  "former-unit-ref",
  "actor-ref",
  "record-ref",
  "context-ref",
  "place-ref",
  "post-body-ref",
]);

function columnsOf(table: Table, tables: readonly Table[]): SheetColumn[] {
  const order = fieldOrder(table);
  const own = table.columns.map((column): SheetColumn => ({
    headings: inBoth((locale) => headingOfColumn(table, column.path, locale)),
    column: withList(column),
    path: column.path,
    ...(table.parent === undefined && table.key[0] === column.name && { level: 0 }),
    required: column.required,
  }));
  const joined = tables
    .filter((list) => list.parent === table.name && isJoinable(list))
    .flatMap((list) =>
      list.columns.map((column): SheetColumn => ({
        headings: inBoth((locale) => headingOfColumn(table, list.path, locale)),
        column: { ...withList(column), name: list.path.map(snakeCase).join("_") },
        path: list.path,
        joined: true,
        required: false,
      })),
    );
  const place = ({ path: [first = ""] }: SheetColumn): number => order.indexOf(first);
  const fields = [...own, ...joined].sort((one, other) => place(one) - place(other));
  return table.parent === undefined ? fields : [...keyColumns(table), ...fields];
}

/** The fields of a record in their order; of a list's member none, whose columns stand as they come. */
function fieldOrder({ kind, parent }: Table): string[] {
  if (parent !== undefined) return [];
  return Object.keys((kind === "dataset" ? DatasetHeaderSchema : catalog[kind].schema).shape);
}

/** The columns that say which record and which place in its lists a row belongs to. */
function keyColumns(table: Table): SheetColumn[] {
  const lists = inBothLists((locale) => headingsOfTable(table, locale));
  return table.key.map((name, level): SheetColumn => {
    const list = { vi: itemAt(lists.vi, level), en: itemAt(lists.en, level) };
    const isLast = level === table.key.length - 1;
    const nth = isLast ? { vi: "STT", en: "No." } : { vi: `STT ${list.vi}`, en: `No. of ${list.en}` };
    const title =
      table.kind === "dataset" ? lists : { vi: [kindTitles[table.kind].vi], en: [kindTitles[table.kind].en] };
    const owner = { vi: `Mã ${lowered(title.vi[0])}`, en: `ID of ${lowered(title.en[0])}` };
    const type = level === 0 ? "text" : "integer";
    return {
      headings: level === 0 ? owner : nth,
      column: { name, type, required: true, path: [], ...(level === 0 && { format: "id" }) },
      path: [],
      level,
      required: !isLast,
    };
  });
}

function lowered(text = ""): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The column with the code list that has all its members, where the schema names none. */
function withList(column: Column): Column {
  const { list, members, type } = column;
  if (list !== undefined || members === undefined || type !== "text") return column;
  const found = codeLists.find((it) => sameMembers(it, members));
  return found === undefined ? column : { ...column, list: found };
}

function sameMembers(list: CodeList, members: readonly string[]): boolean {
  const codes = Object.keys(list.members);
  return codes.length === members.length && members.every((member) => codes.includes(member));
}

function inBoth(text: (locale: Locale) => string): Labels {
  return { vi: text("vi"), en: text("en") };
}

function inBothLists(texts: (locale: Locale) => string[]): Record<Locale, string[]> {
  return { vi: texts("vi"), en: texts("en") };
}
