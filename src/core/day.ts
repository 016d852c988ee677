/** A civil day in Vietnam, `YYYY-MM-DD`, of the years 1900 to 2199. */
export type Day = string;

/** A year from 1900 to 2199, as the source of a regular expression. */
export const YEAR_SOURCE = "(?:19|2[01])\\d{2}";

const LEAP_YEAR = "(?:(?:19|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)";
const MONTH_DAY =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";

/** A {@link Day}, as the source of a regular expression. */
export const DAY_SOURCE: string = `(?:${YEAR_SOURCE}-${MONTH_DAY}|${LEAP_YEAR}-02-29)`;

/** The form of a {@link Day}; impossible days such as 30 February do not match. */
export const DAY_PATTERN: RegExp = new RegExp(`^${DAY_SOURCE}$`);

/** Whether a value is a possible day, `YYYY-MM-DD`. */
export function isDay(value: unknown): value is Day {
  return typeof value === "string" && DAY_PATTERN.test(value);
}
