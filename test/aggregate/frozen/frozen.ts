import { readFileSync } from "node:fs";
import type { Entry } from "haicap";
import { ask, questions } from "haicap/aggregate";
import { asOf, calendar } from "../asked.js";

/** Files of the frozen records and of the answers about them. */
export const recordsFile = new URL("./records.json", import.meta.url);
export const answersFile = new URL("./answers.json", import.meta.url);

/** Generated records over few units and ids, once kept: whatever generators do later, these stay. */
export function frozenRecords(): Entry[] {
  return JSON.parse(readFileSync(recordsFile, "utf8")) as Entry[];
}

/** What each question answers about some records, with what was left out, as JSON. */
export function answersAbout(entries: readonly Entry[]): Record<string, string[]> {
  return Object.fromEntries(
    questions().map((question) => {
      const { rows, leftOut } = ask(entries, question, { asOf, calendar });
      return [question.name, [...rows, ...leftOut].map((row) => JSON.stringify(row))];
    }),
  );
}
