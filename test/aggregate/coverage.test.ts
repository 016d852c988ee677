import fc from "fast-check";
import { ask, questions } from "haicap/aggregate";
import { expect, test } from "vitest";
import { entriesOf } from "./arbitrary.js";
import { once } from "./once.js";
import { scenario } from "./scenario.js";

const asOf = "2026-03-01";
const calendar = { start: "2025-01-01", end: "2026-12-31", holidays: [] };

interface LooseRow {
  readonly numerator?: number;
  readonly denominator?: number;
  readonly percent?: number;
  readonly basis?: string;
}

test.each(questions().map((question) => [question.name, question] as const))(
  "%s gets rows over the generated entries and leaves some out, so that its laws speak of something",
  (_, question) => {
    const samples = fc.sample(entriesOf(question.reads, { minLength: 200, maxLength: 240 }), {
      numRuns: 40,
      seed: 7,
    });
    const answers = samples.map((sample) => ask(once(sample), question, { asOf, calendar }));
    expect(answers.some(({ rows }) => rows.length > 0)).toBe(true);
    const [sample = []] = samples;
    expect(ask(sample, question, { asOf, calendar }).leftOut.length).toBeGreaterThan(0);

    const rates = answers
      .flatMap(({ rows }) => rows as readonly LooseRow[])
      .filter((row) => "numerator" in row);
    for (const { numerator = -1, denominator = -1, percent, basis } of rates) {
      expect(basis).toBeTypeOf("string");
      expect(numerator).toBeGreaterThanOrEqual(0);
      expect(percent).toBe(
        denominator > 0 ? Math.round((numerator * 10_000) / denominator) / 100 : undefined,
      );
    }
  },
);

test("what a question does not read changes nothing", () => {
  for (const question of questions()) {
    const read = scenario.filter(({ kind }) => kind in question.reads);
    expect(ask(read, question, { asOf })).toEqual(ask(scenario, question, { asOf }));
  }
});
