import { ask, questions } from "haicap/aggregate";
import { expect, test } from "vitest";
import { asOf, calendar, worlds } from "../sql/parity.js";

/** The columns by which the rows of a question stand, the most telling first; `-`: the largest first. */
const orders: Readonly<Record<string, string>> = {
  "answer-times": "-medianDays by",
  "cramped-centres": "-sites unit",
  "directives-by-issuer": "-directives issuedBy",
  "dossiers-for-others": "-percent unit start end",
  "dossiers-per-staff-day": "unit start end",
  "equipment-needs": "need province",
  escalations: "-escalations reason",
  extensions: "-extensions assignee",
  "forwarded-proposals": "-days forwardedTo proposal",
  "infeasible-rates": "unit id kind percent",
  "inherited-debts": "province raisedBy",
  "late-dossiers": "province level scope certification period -late field",
  "long-unvisited": "-days province commune",
  "monthly-trend": "month",
  "never-visited": "province commune",
  "on-time-completion": "province",
  "overdue-tasks": "-tasks oldestDueOn province field assignee role",
  "overloaded-communes": "province commune",
  "programme-coverage": "percent delegation",
  "proposed-projects": "-projects kind capitalSource",
  "qualification-mix": "province category -numerator qualification",
  "quota-and-present": "province level category",
  "rank-movements": "index -movement unit",
  "repeated-proposals": "-sessions commune field",
  secondments: "province field monthsLeft",
  "staff-shortages": "-communes -records field",
  "stops-by-place": "-denominator place",
  "systemic-difficulties": "-numerator field",
  "top-difficulties": "-communes -findings field terrain predecessors area",
  "unanswered-proposals": "dueOn owner proposal",
  "visits-by-head": "province commune -visits level title",
};

type Row = Readonly<Record<string, unknown>>;

const worldsOnce = worlds();
const rowsOf = (name: string): Row[][] => {
  const question = questions().find((one) => one.name === name);
  if (question === undefined) throw new Error(name);
  return worldsOnce.map(({ entries }) => ask(entries, question, { asOf, calendar }).rows as unknown as Row[]);
};

/** Whether no column says that the later of two rows comes first: what is absent comes last, up or down. */
function isInOrder(one: Row, other: Row, columns: readonly string[]): boolean {
  for (const column of columns) {
    const name = column.replace("-", "");
    const [before, after] = column.startsWith("-") ? [other[name], one[name]] : [one[name], other[name]];
    if (one[name] === other[name]) continue;
    if (one[name] === undefined || other[name] === undefined) return one[name] !== undefined;
    return (before as string | number) < (after as string | number);
  }
  return true;
}

test.each(Object.entries(orders))("%s: the most telling rows come first", (name, text) => {
  const columns = text.split(" ");
  for (const rows of rowsOf(name))
    for (const [place, row] of rows.slice(1).entries())
      expect([rows[place], row, isInOrder(rows[place] ?? {}, row, columns)]).toEqual([
        rows[place],
        row,
        true,
      ]);
});
