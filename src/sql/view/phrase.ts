import type { Dialect } from "../dialect.js";

/** SQL that every dialect reads once its names are quoted; `"` quotes names. */
export type Sql = string;

/** Views by name, each after those it reads. */
export type Views = Readonly<Record<string, Sql>>;

/** What the dialects say differently. Days are texts, `YYYY-MM-DD`. */
export interface Phrases {
  readonly dialect: Dialect;
  /** A whole number as text. */
  readonly text: (number: Sql) => Sql;
  /** Whole days from one day to another; negative when the other is earlier. */
  readonly daysBetween: (start: Sql, end: Sql) => Sql;
  /** The day so many days later. */
  readonly addDays: (day: Sql, days: number) => Sql;
  /** The last day of a month, `YYYY-MM`. */
  readonly endOfMonth: (month: Sql) => Sql;
  /** The texts of a group, sorted, with a blank between them; null: there are none. */
  readonly joined: (text: Sql) => Sql;
}

/** How a dialect says these things. */
export function phrasesOf(dialect: Dialect): Phrases {
  return PHRASES[dialect];
}

const date = (day: Sql): Sql => `CAST(${day} AS DATE)`;
const firstOf = (month: Sql): Sql => date(`${month} || '-01'`);

const PHRASES: Readonly<Record<Dialect, Phrases>> = {
  duckdb: {
    dialect: "duckdb",
    text: (number) => `CAST(${number} AS VARCHAR)`,
    daysBetween: (start, end) => `(${date(end)} - ${date(start)})`,
    addDays: (day, days) => `strftime(${date(day)} + ${days}, '%Y-%m-%d')`,
    endOfMonth: (month) => `strftime(last_day(${firstOf(month)}), '%Y-%m-%d')`,
    joined: (text) => `string_agg(${text}, ' ' ORDER BY ${text})`,
  },
  postgresql: {
    dialect: "postgresql",
    text: (number) => `CAST(${number} AS TEXT)`,
    daysBetween: (start, end) => `(${date(end)} - ${date(start)})`,
    addDays: (day, days) => `to_char(${date(day)} + ${days}, 'YYYY-MM-DD')`,
    endOfMonth: (month) => `to_char(${firstOf(month)} + INTERVAL '1 month' - INTERVAL '1 day', 'YYYY-MM-DD')`,
    joined: (text) => `string_agg(${text}, ' ' ORDER BY ${text})`,
  },
  spark: {
    dialect: "spark",
    text: (number) => `CAST(${number} AS STRING)`,
    daysBetween: (start, end) => `datediff(${date(end)}, ${date(start)})`,
    addDays: (day, days) => `CAST(date_add(${date(day)}, ${days}) AS STRING)`,
    endOfMonth: (month) => `CAST(last_day(${firstOf(month)}) AS STRING)`,
    joined: (text) => `nullif(array_join(sort_array(collect_list(${text})), ' '), '')`,
  },
};
