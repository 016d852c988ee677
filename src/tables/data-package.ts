import type { Locale } from "../core/locale.js";
import { formatVersion } from "../model/dataset.js";
import { columnNames } from "./rows.js";
import type { Column, Table } from "./table.js";
import { headingOfColumn, headingsOfTable } from "./table-heading.js";
import { tablesOfDataset } from "./tables.js";

/** One choice of a field. */
export interface DataPackageCategory {
  /** The code. */
  readonly value: string;
  /** What it means, in the language of the descriptor. */
  readonly label: string;
}

/** A column of a resource. */
export interface DataPackageField {
  /** The name of the column. */
  readonly name: string;
  /** Its heading. */
  readonly title: string;
  /** What its cells hold; days are texts, for they may be known in part. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** The members of its code list; absent: no codes. */
  readonly categories?: readonly DataPackageCategory[];
  /** What its cells must be; absent: anything of the type. */
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A reference to the rows of another table; `resource` is empty for the table itself. */
export interface DataPackageForeignKey {
  /** Columns of this table. */
  readonly fields: readonly string[];
  /** The columns that hold the same in the other. */
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** One file of CSV. */
export interface DataPackageResource {
  /** The name of the table, with hyphens. */
  readonly name: string;
  /** What the table holds, in words. */
  readonly title: string;
  /** It is a table. */
  readonly type: "table";
  /** The file beside the descriptor: `finding_units.csv`. */
  readonly path: string;
  /** The file lies on a disk. */
  readonly scheme: "file";
  /** The format of the file. */
  readonly format: "csv";
  /** The same as a media type. */
  readonly mediatype: "text/csv";
  /** The encoding of its texts. */
  readonly encoding: "utf-8";
  /** Its columns and keys. */
  readonly schema: {
    readonly $schema: string;
    readonly fields: readonly DataPackageField[];
    readonly missingValues: readonly string[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly DataPackageForeignKey[];
  };
}

/** A descriptor of a Data Package. */
export interface DataPackage {
  /** The profile that the descriptor follows. */
  readonly $schema: string;
  /** The name of every package of this format. */
  readonly name: string;
  /** The same in words. */
  readonly title: string;
  /** The version of the format of the records. */
  readonly version: string;
  /** Its files. */
  readonly resources: readonly DataPackageResource[];
}

/** Which tables, in which language, and how strict. */
export interface DataPackageOptions {
  /** Language of titles and labels; absent: Vietnamese. */
  readonly locale?: Locale | undefined;
  /** Names of the files beside the descriptor, `finding.csv`; absent: every table has one. */
  readonly files?: Iterable<string> | undefined;
  /**
   * `true`: a column that holds the id of another record must find it in these files. Absent: records of other senders may
   * be missing, as in a monthly file that speaks of the province's tasks; lists must find their record all the same.
   */
  readonly references?: boolean | undefined;
}

const PROFILE = "https://datapackage.org/profiles/2.0";

/**
 * The descriptor of the files of `toCsv`: a Frictionless Data Package (version 2) with types, keys, foreign keys and the
 * members of code lists, to be written as `datapackage.json`. Open lists have categories but no enumeration.
 *
 * @example dataPackage({ files: Object.keys(files) }).resources[0].name // "dataset"
 */
export function dataPackage(options: DataPackageOptions = {}): DataPackage {
  const { locale = "vi", files } = options;
  const wanted = files === undefined ? undefined : new Set(files);
  const tables = tablesOfDataset().filter(({ name }) => wanted?.has(`${name}.csv`) ?? true);
  const byName = new Map(tables.map((table) => [table.name, table]));
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: "haicap",
    title:
      locale === "vi" ? "Bộ dữ liệu chính quyền địa phương hai cấp" : "Dataset of two-tier local government",
    version: formatVersion,
    resources: tables.map((table) => resourceOf(table, locale, byName, options.references === true)),
  };
}

function resourceOf(
  table: Table,
  locale: Locale,
  tables: ReadonlyMap<string, Table>,
  withReferences: boolean,
): DataPackageResource {
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  const foreignKeys = [...parentKey(table, tables), ...(withReferences ? references(table, tables) : [])];
  return {
    name: table.name.replaceAll("_", "-"),
    title: headingsOfTable(table, locale).join(" › "),
    type: "table",
    path: `${table.name}.csv`,
    scheme: "file",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: {
      $schema: `${PROFILE}/tableschema.json`,
      fields: columnNames(table).map((name) => fieldOf(name, columns.get(name), table, locale)),
      missingValues: [""],
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

const TYPES = { text: "string", integer: "integer", decimal: "number", boolean: "boolean" } as const;

function fieldOf(name: string, column: Column | undefined, table: Table, locale: Locale): DataPackageField {
  const isKey = table.key.includes(name);
  if (column === undefined)
    return {
      name,
      title: name,
      type: table.key.indexOf(name) > 0 ? "integer" : "string",
      constraints: { required: true },
    };
  const { list, minimum, maximum } = column;
  const members = Object.entries(list?.members ?? {});
  const constraints = {
    ...((isKey || column.required) && { required: true as const }),
    ...(list && !list.open && { enum: members.map(([code]) => code) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    title: headingOfColumn(table, column.path, locale),
    type: TYPES[column.type],
    ...(list && { categories: members.map(([value, labels]) => ({ value, label: labels[locale] })) }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function parentKey({ key, parent }: Table, tables: ReadonlyMap<string, Table>): DataPackageForeignKey[] {
  const target = parent === undefined ? undefined : tables.get(parent);
  if (target === undefined) return [];
  const reference = { resource: target.name.replaceAll("_", "-"), fields: target.key };
  return [{ fields: key.slice(0, -1), reference }];
}

function references({ columns, kind }: Table, tables: ReadonlyMap<string, Table>): DataPackageForeignKey[] {
  return columns.flatMap(({ name, references: to }) => {
    const target =
      to && [...tables.values()].find((table) => table.kind === to && table.parent === undefined);
    if (target === undefined) return [];
    const resource = kind === to ? "" : target.name.replaceAll("_", "-");
    return [{ fields: [name], reference: { resource, fields: target.key } }];
  });
}
