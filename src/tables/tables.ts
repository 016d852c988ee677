import type * as z from "zod";
import { recordKinds } from "../core/record-kind.js";
import { boundsOf } from "../model/bound.js";
import { catalog } from "../model/catalog.js";
import { DatasetHeaderSchema } from "../model/dataset.js";
import { unwrap } from "../model/field.js";
import { fieldInfo } from "../model/value/field-info.js";
import type { Column, ColumnType, Table, TableKind } from "./table.js";
import { snakeCase } from "./table.js";

type Node = z.core.$ZodTypes;

/** What was found below one place of a schema: columns there, and lists that become tables of their own. */
interface Found {
  readonly columns: Column[];
  readonly lists: { readonly path: readonly string[]; readonly element: Node }[];
}

const known = new Map<TableKind, readonly [Table, ...Table[]]>();

/**
 * The tables of a kind: its own first, then one for each list, read from the schema of the kind. Those of `dataset` hold
 * what a dataset says about itself.
 */
export function tablesOf(kind: TableKind): readonly [Table, ...Table[]] {
  let tables = known.get(kind);
  if (tables === undefined) {
    const { schema, key } =
      kind === "dataset" ? { schema: DatasetHeaderSchema, key: "id" as const } : catalog[kind];
    const found = read(schema, [], true);
    const name = snakeCase(kind);
    const columns = found.columns.map((column) =>
      column.path[0] === key ? { ...column, required: true } : column,
    );
    tables = [
      { name, kind, path: [], fullPath: [], key: [key], columns },
      ...found.lists.flatMap((list) => tablesOfList(list, { name, kind, fullPath: [] }, [`${name}_${key}`])),
    ];
    known.set(kind, tables);
  }
  return tables;
}

/** Every table of records, those of a kind together, a table after the one it hangs on. */
export function allTables(): readonly Table[] {
  return recordKinds.flatMap(tablesOf);
}

/** The tables of a whole dataset: what it says about itself, then every table of records. */
export function tablesOfDataset(): readonly Table[] {
  return [...tablesOf("dataset"), ...allTables()];
}

function tablesOfList(
  { path, element }: Found["lists"][number],
  parent: Pick<Table, "name" | "kind" | "fullPath">,
  parentKey: Table["key"],
): Table[] {
  const { kind } = parent;
  const name = `${parent.name}_${path.map(snakeCase).join("_")}`;
  const fullPath = [...parent.fullPath, ...path];
  const key: Table["key"] = [...parentKey, parentKey.length === 1 ? "nth" : `nth_${parentKey.length}`];
  const { columns, lists } = read(element, [], true);
  return [
    { name, kind, path, fullPath, parent: parent.name, key, columns },
    ...lists.flatMap((list) => tablesOfList(list, { name, kind, fullPath }, key)),
  ];
}

function read(schema: z.core.$ZodType, path: readonly string[], required: boolean): Found {
  const node = unwrap(schema) as Node;
  const { def } = node._zod;
  switch (def.type) {
    case "object":
      return together(
        Object.entries(def.shape).map(([key, child]) =>
          read(child, [...path, key], required && (child as Node)._zod.def.type !== "optional"),
        ),
      );
    case "union": {
      const objects = def.options.every((option) => (unwrap(option) as Node)._zod.def.type === "object");
      if (!objects)
        return { columns: [{ ...columnOf(node, path, "text", required), mixed: true }], lists: [] };
      return alternatives(def.options.map((option) => read(option, path, required)));
    }
    case "array":
      return { columns: [], lists: [{ path, element: unwrap(def.element) as Node }] };
    case "number":
      return {
        columns: [columnOf(node, path, boundsOf(node).whole ? "integer" : "decimal", required)],
        lists: [],
      };
    case "literal": {
      const type = typeof def.values[0] === "boolean" ? "boolean" : "text";
      return {
        columns: [{ ...columnOf(node, path, type, required), members: def.values.map(String) }],
        lists: [],
      };
    }
    case "enum":
      return {
        columns: [
          { ...columnOf(node, path, "text", required), members: Object.values(def.entries).map(String) },
        ],
        lists: [],
      };
    case "boolean":
      return { columns: [columnOf(node, path, "boolean", required)], lists: [] };
    default:
      return { columns: [columnOf(node, path, "text", required)], lists: [] };
  }
}

function columnOf(node: Node, path: readonly string[], type: ColumnType, required: boolean): Column {
  const { list, reference, format, unit } = fieldInfo.get(node as never) ?? {};
  const { min, max } = boundsOf(node);
  const isNumber = type === "integer" || type === "decimal";
  return {
    name: path.length === 0 ? "value" : path.map(snakeCase).join("_"),
    type,
    required,
    path,
    ...(list && { list }),
    ...(reference && reference !== "ref" && { references: reference }),
    ...(format && { format }),
    ...(unit && { unit }),
    ...(isNumber && min !== undefined && { minimum: min }),
    ...(isNumber && max !== undefined && { maximum: max }),
  };
}

function together(parts: readonly Found[]): Found {
  return { columns: parts.flatMap(({ columns }) => columns), lists: parts.flatMap(({ lists }) => lists) };
}

/** The columns of several alternatives: each once, required where all require it. */
function alternatives(parts: readonly Found[]): Found {
  const columns = new Map<string, Column>();
  for (const { columns: own } of parts)
    for (const column of own) {
      const everywhere = parts.every((part) =>
        part.columns.some(({ name, required }) => name === column.name && required),
      );
      const others = columns.get(column.name)?.members ?? [];
      columns.set(column.name, {
        ...column,
        required: everywhere,
        ...(column.members && { members: [...new Set([...others, ...column.members])] }),
      });
    }
  const lists = new Map(
    parts.flatMap((part) => part.lists.map((list) => [list.path.join("/"), list] as const)),
  );
  return { columns: [...columns.values()], lists: [...lists.values()] };
}
