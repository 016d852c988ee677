import type { Day } from "../core/dates.js";
import { addDays, isDay } from "../core/dates.js";
import type { Calendar } from "../lifecycle/calendar.js";
import { workingDaysOf } from "../lifecycle/calendar.js";
import type { Dialect } from "./dialect.js";
import { nameIn, textIn } from "./dialect.js";
import { snakeCase } from "../tables/table.js";
import type { Sql, Views } from "./view/phrase.js";
import { phrasesOf } from "./view/phrase.js";
import { allViews } from "./view/views.js";

/** For what day the views answer. */
export interface CreateViewsOptions {
  /** The day of the figures: what is dated later does not count. */
  readonly asOf: Day;
  /** The working days, for `dossiers_per_staff_day`; absent: that view is empty. */
  readonly calendar?: Calendar | undefined;
}

/**
 * The statements that create one view for each question of `haicap/aggregate`, and the views these are made of, each ending
 * with a semicolon and a blank line. The view of a question, {@link viewName}, gives the rows of `ask` without their order;
 * what was left out it does not say. Another day is one statement: replace the view `as_of`.
 *
 * In Spark SQL they are temporary views, so that they read temporary views of files as well as tables.
 *
 * @example createViews("duckdb", { asOf: "2025-12-01" }) // … SELECT * FROM "overdue_tasks"
 */
export function createViews(dialect: Dialect, { asOf, calendar }: CreateViewsOptions): string {
  const views: Views = {
    as_of: `SELECT ${textIn(dialect, asOf)} AS "day"`,
    calendar_day: calendarDays(calendar),
    ...allViews(phrasesOf(dialect)),
  };
  const create = `CREATE OR REPLACE ${dialect === "spark" ? "TEMPORARY " : ""}VIEW`;
  return Object.entries(views)
    .map(
      ([name, query]) => `${create} ${nameIn(dialect, viewName(name))} AS ${inDialect(query, dialect)};\n\n`,
    )
    .join("");
}

/** The name of the view of a question: `never_visited` of `never-visited`. */
export function viewName(question: string): string {
  return snakeCase(question);
}

function calendarDays(calendar: Calendar | undefined): Sql {
  const rows: Sql[] = [];
  if (calendar !== undefined && isDay(calendar.start) && isDay(calendar.end)) {
    const isWorked = workingDaysOf(calendar);
    for (let day = calendar.start; day <= calendar.end; day = addDays(day, 1))
      rows.push(`('${day}', ${isWorked(day) === true ? "TRUE" : "FALSE"})`);
  }
  const none = `SELECT * FROM (VALUES ('', FALSE)) AS c("day", "is_worked") WHERE 1 = 0`;
  return rows.length === 0 ? none : `SELECT * FROM (VALUES ${rows.join(", ")}) AS c("day", "is_worked")`;
}

function inDialect(query: Sql, dialect: Dialect): Sql {
  return dialect === "spark" ? query.replaceAll('"', "`").replaceAll("DOUBLE PRECISION", "DOUBLE") : query;
}
