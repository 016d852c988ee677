import type { Dialect } from "./dialect.js";
import { keepsConstraints, nameIn, textIn, typeIn } from "./dialect.js";
import { columnNames } from "../tables/rows.js";
import type { Column, Table } from "../tables/table.js";
import { allTables } from "../tables/tables.js";

/** How the tables are written. */
export interface CreateTablesOptions {
  /**
   * `true`: a column that holds the id of another record must find it there. Absent: records of other senders may be
   * missing, as in a monthly file that speaks of the province's tasks.
   */
  readonly references?: boolean | undefined;
}

/**
 * The statements that create every table, each ending with a semicolon, in an order in which they can run. Lists are tables
 * that hang on the record; a record that is deleted takes them along where the dialect can.
 */
export function createTables(dialect: Dialect, options: CreateTablesOptions = {}): string {
  const tables = allTables();
  const keys = new Map(
    tables
      .filter(({ parent }) => parent === undefined)
      .map(({ kind, name, key }) => [kind, { name, key: key[0] }]),
  );
  const statements = tables.map((table) => createTable(table, dialect));
  if (options.references === true && dialect === "postgresql")
    for (const table of tables)
      for (const { name, references } of table.columns) {
        const target = references && keys.get(references);
        if (target)
          statements.push(
            `ALTER TABLE ${q(dialect, table.name)} ADD FOREIGN KEY (${q(dialect, name)}) REFERENCES ${q(dialect, target.name)} (${q(dialect, target.key)});`,
          );
      }
  return statements.join("\n\n") + "\n";
}

function createTable(table: Table, dialect: Dialect): string {
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  const lines = columnNames(table).map((name) => columnLine(name, byName.get(name), table, dialect));
  if (keepsConstraints(dialect)) {
    lines.push(`PRIMARY KEY (${table.key.map((name) => q(dialect, name)).join(", ")})`);
    if (table.parent !== undefined) {
      const own = table.key.slice(0, -1).map((name) => q(dialect, name));
      const above = own.length === 1 ? "" : ` (${own.join(", ")})`;
      const onDelete = dialect === "postgresql" ? " ON DELETE CASCADE" : "";
      lines.push(`FOREIGN KEY (${own.join(", ")}) REFERENCES ${q(dialect, table.parent)}${above}${onDelete}`);
    }
  }
  return `CREATE TABLE ${q(dialect, table.name)} (\n  ${lines.join(",\n  ")}\n);`;
}

function columnLine(name: string, column: Column | undefined, table: Table, dialect: Dialect): string {
  const isNth = column === undefined && name.startsWith("nth");
  const type = typeIn(dialect, column?.type ?? (isNth ? "integer" : "text"));
  const required = column === undefined || column.required || table.key.includes(name) ? " NOT NULL" : "";
  return `${q(dialect, name)} ${type}${required}${column === undefined ? "" : checkOf(column, dialect)}`;
}

/** Only closed lists are checked: an open one may get members that this version does not know. */
function checkOf({ name, list }: Column, dialect: Dialect): string {
  if (list === undefined || list.open || !keepsConstraints(dialect)) return "";
  const members = Object.keys(list.members).map((code) => textIn(dialect, code));
  return ` CHECK (${q(dialect, name)} IN (${members.join(", ")}))`;
}

function q(dialect: Dialect, name: string): string {
  return nameIn(dialect, name);
}
