import type { Body } from "./body-code.js";

/** The bodies of the list that stand for several of a unit: classes, which only those who know the unit can name one by one. */
export const bodyClasses: readonly Body[] = [
  "departments",
  "divisions",
  "schools",
  "officials",
  "heads",
  "service-centre-staff",
  "communes",
  "residential-areas",
  "party-and-mass-bodies",
  "state-bodies",
  "ministries",
  "vertical-agencies",
];

const classes: ReadonlySet<string> = new Set(bodyClasses);

/** Whether a body stands for several of a unit. */
export function isBodyClass(body: string): boolean {
  return classes.has(body);
}
