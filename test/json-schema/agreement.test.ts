import { describe, expect, test } from "vitest";
import { recordKinds } from "../../src/core/record-kind.js";
import { lineSchema } from "../../src/json-schema/line-schema.js";
import { recordSchema } from "../../src/json-schema/record-schema.js";
import { catalog } from "../../src/model/catalog.js";
import { parseLine } from "../../src/validate/line.js";
import { validateRecord } from "../../src/validate/record.js";
import { issueCatalog } from "../../src/issues/catalog.js";
import type { IssueCode } from "../../src/issues/issue.js";
import { strictAjv } from "./ajv.js";
import { choicesFrom, mutate, valueFor } from "./values.js";

/** Values per kind: a slice by default, `HAICAP_AGREEMENT=20000` for all. */
const AMOUNT = Number(process.env.HAICAP_AGREEMENT ?? 400);

const ajv = strictAjv();

/** Beside structure, what a schema says too: the conditions that are data. */
const sayable: ReadonlySet<IssueCode> = new Set([
  "unknown_key",
  "missing_any_of",
  "required_when",
  "not_allowed_when",
]);
const isSayable = ({ code }: { code: IssueCode }): boolean =>
  issueCatalog[code].layer === "structure" || sayable.has(code);

describe.each(recordKinds)("%s", (kind) => {
  const schema = catalog[kind].schema;
  const accepts = ajv.compile(recordSchema(kind));

  test("zod with the declared conditions and Ajv agree on every value", { timeout: 600_000 }, () => {
    let [taken, refused] = [0, 0];
    for (let seed = 0; seed < AMOUNT; seed++) {
      const choices = choicesFrom(seed);
      let value = valueFor(schema, choices);
      for (let left = choices.below(4); left > 0; left--) value = mutate(value, choices);
      const text = JSON.stringify(value);
      const parsed: unknown = JSON.parse(text);
      const ours = !validateRecord(kind, parsed).issues.some(isSayable);
      const theirs = accepts(parsed);
      if (ours !== theirs)
        expect.fail(`seed ${seed}: ours ${ours}, Ajv ${theirs} ${JSON.stringify(accepts.errors)} on ${text}`);
      if (ours) taken++;
      else refused++;
    }
    expect(Math.min(taken, refused)).toBeGreaterThan(AMOUNT / 50);
  });
});

test("a line of a stream is taken by the library and by Ajv alike", { timeout: 600_000 }, () => {
  const accepts = ajv.compile(lineSchema());
  let [taken, refused] = [0, 0];
  for (let seed = 0; seed < AMOUNT * 2; seed++) {
    const choices = choicesFrom(seed);
    const kind = recordKinds[choices.below(recordKinds.length)] ?? "gift";
    const shown = choices.below(20) === 0 ? "gift" : kind;
    let value: unknown = { record: shown, ...(valueFor(catalog[kind].schema, choices) as object) };
    for (let left = choices.below(3); left > 0; left--) value = mutate(value, choices);
    const text = JSON.stringify(value);
    const ours = !parseLine(text).issues.some(isSayable);
    if (ours !== accepts(JSON.parse(text))) expect.fail(`seed ${seed}: ours ${ours} on ${text}`);
    if (ours) taken++;
    else refused++;
  }
  expect(Math.min(taken, refused)).toBeGreaterThan(AMOUNT / 50);
});
