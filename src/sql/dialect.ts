import type { ColumnType } from "../tables/table.js";

/** A database that the SQL is written for. */
export type Dialect = "duckdb" | "postgresql" | "spark";

/** How a dialect says things. */
interface Speech {
  readonly types: Readonly<Record<ColumnType, string>>;
  readonly quote: string;
  /** Whether it keeps keys and checks. */
  readonly constraints: boolean;
}

const TYPES = { text: "VARCHAR", integer: "BIGINT", decimal: "DOUBLE", boolean: "BOOLEAN" } as const;

const SPEECH: Readonly<Record<Dialect, Speech>> = {
  duckdb: { types: TYPES, quote: '"', constraints: true },
  postgresql: {
    // Texts sort by their bytes, whatever the language of the database.
    types: { ...TYPES, text: 'TEXT COLLATE "C"', decimal: "DOUBLE PRECISION" },
    quote: '"',
    constraints: true,
  },
  // Spark SQL keeps neither keys nor checks.
  spark: { types: { ...TYPES, text: "STRING" }, quote: "`", constraints: false },
};

/** The type of a column. */
export function typeIn(dialect: Dialect, type: ColumnType): string {
  return SPEECH[dialect].types[type];
}

/** A name in quotes, so that no word of the language is in the way. */
export function nameIn(dialect: Dialect, name: string): string {
  const { quote } = SPEECH[dialect];
  return quote + name + quote;
}

/** Whether the dialect keeps keys and checks. */
export function keepsConstraints(dialect: Dialect): boolean {
  return SPEECH[dialect].constraints;
}

/** A text as a literal. */
export function textIn(dialect: Dialect, text: string): string {
  const doubled = text.replaceAll("'", "''");
  if (dialect !== "spark") return `'${doubled}'`;
  // In Spark a backslash escapes, also a quote.
  return `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}
