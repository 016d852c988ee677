import type { Day } from "../core/dates.js";
import type { Dialect } from "./dialect.js";
import { nameIn, textIn, typeIn } from "./dialect.js";
import { questionQueries, viewName } from "./view/views.js";

/**
 * The statements that create the table with the day of the figures, and one view for each question in
 * {@link questionQueries}. The views give the rows of `ask`; change the day with an UPDATE of `as_of`.
 */
export function createViews(dialect: Dialect, { asOf }: { readonly asOf: Day }): string {
  const day = `CREATE TABLE ${nameIn(dialect, "as_of")} (${nameIn(dialect, "day")} ${typeIn(dialect, "text")});`;
  const views = Object.entries(questionQueries).map(
    ([question, query]) =>
      `CREATE VIEW ${nameIn(dialect, viewName(question))} AS ${inDialect(query, dialect)};`,
  );
  const insert = `INSERT INTO ${nameIn(dialect, "as_of")} VALUES (${textIn(dialect, asOf)});`;
  return [day, insert, ...views].join("\n\n") + "\n";
}

function inDialect(query: string, dialect: Dialect): string {
  return dialect === "spark" ? query.replaceAll('"', "`").replaceAll("DOUBLE PRECISION", "DOUBLE") : query;
}
