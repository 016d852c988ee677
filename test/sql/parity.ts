import fc from "fast-check";
import type { Entry } from "haicap";
import { toEntries } from "haicap";
import { ask, questions } from "haicap/aggregate";
import { viewName } from "haicap/sql";
import { datasets } from "haicap/testing";
import { entriesOf } from "../aggregate/arbitrary.js";
import { asOf, calendar } from "../aggregate/asked.js";
import { exampleEntries } from "../aggregate/example.js";
import { frozenRecords } from "../aggregate/frozen/frozen.js";
import { once } from "../aggregate/once.js";

export { asOf, calendar } from "../aggregate/asked.js";

/** Records to ask about, each once, as tables hold them. */
export interface World {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** The five reports; whole generated datasets; and records over few units and ids, so that they meet. */
export function worlds(): World[] {
  const reads = Object.assign({}, ...questions().map((question) => question.reads)) as object;
  const generated = fc.sample(datasets({ visits: 80 }), { numRuns: 5, seed: 3 });
  const meeting = fc.sample(entriesOf(reads, { minLength: 1100, maxLength: 1300 }), { numRuns: 2, seed: 11 });
  return [
    { name: "the five reports", entries: once(exampleEntries) },
    { name: "generated datasets", entries: once(generated.flatMap((dataset) => [...toEntries(dataset)])) },
    { name: "the frozen records", entries: frozenRecords() },
    ...meeting.map((entries, at) => ({
      name: `records that meet, ${at + 1}`,
      // A table requires what the generator leaves out at times.
      entries: once(entries).filter(({ kind, record }) => kind !== "task" || "assignee" in record),
    })),
  ];
}

/** The rows of every question by the name of its view, as {@link asText} writes them. */
export function answersTo({ entries }: Pick<World, "entries">, day = asOf): Map<string, string[]> {
  return new Map(
    questions().map((question) => [
      viewName(question.name),
      asText(ask(entries, question, { asOf: day, calendar }).rows),
    ]),
  );
}

/** Rows as text, columns by name, sorted; an absent value like null, a number like a numeral. */
export function asText(rows: readonly object[]): string[] {
  const cell = (value: unknown): unknown =>
    value !== null && value !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
  return rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .filter(([, value]) => value !== null && value !== undefined)
          .map(([name, value]) => [viewName(name), cell(value)] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      ),
    )
    .sort();
}
