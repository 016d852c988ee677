import type { Phrases, Sql } from "./phrase.js";

/** The day of the figure: the one row of the view `as_of`. */
export const asOf: Sql = `(SELECT "day" FROM "as_of")`;

/** The first day that a partial day may mean. */
export function firstDay(day: Sql): Sql {
  return `CASE length(${day}) WHEN 4 THEN ${day} || '-01-01' WHEN 7 THEN ${day} || '-01' ELSE ${day} END`;
}

/** The last day that a partial day may mean. */
export function lastDay({ endOfMonth }: Phrases, day: Sql): Sql {
  return `CASE length(${day}) WHEN 4 THEN ${day} || '-12-31' WHEN 7 THEN ${endOfMonth(day)} ELSE ${day} END`;
}

/** The scheme of a reference: `commune` of `commune:03538`. */
export function schemeOf(reference: Sql): Sql {
  return `regexp_replace(${reference}, ':.*$', '')`;
}

/** A number that fractions are made of. */
export function fractional(number: Sql): Sql {
  return `CAST(${number} AS DOUBLE PRECISION)`;
}

/** A quotient of whole numbers with two decimals, half up; null when the denominator is 0. */
export function quotientOf(numerator: Sql, denominator: Sql): Sql {
  const hundredths = `floor((200.0 * ${numerator} + ${denominator}) / (2.0 * ${denominator}))`;
  return `CASE WHEN ${denominator} > 0 THEN ${fractional(hundredths)} / 100 END`;
}

/** A share in percent, in the same way. */
export function percentOf(numerator: Sql, denominator: Sql): Sql {
  return quotientOf(`100 * (${numerator})`, denominator);
}

/** The columns of a rate: numerator, denominator, basis, percent. */
export function rateOf(numerator: Sql, denominator: Sql, basis: string): Sql {
  return `${numerator} AS "numerator", ${denominator} AS "denominator", '${basis}' AS "basis",
    ${percentOf(numerator, denominator)} AS "percent"`;
}
