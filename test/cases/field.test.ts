import { readdirSync, readFileSync } from "node:fs";
import { fieldsOf, recordKinds } from "haicap";
import { expect, test } from "vitest";
import { baseFields } from "../../src/model/value/record-base.js";
import { withinFields } from "../../src/model/value/within.js";

const everywhere = new Set(["id", ...Object.keys(baseFields), ...Object.keys(withinFields)]);

/** The fields that the valid cases of a kind use. */
function usedBy(kind: string): Set<string> {
  const folder = new URL(`./${kind}/valid/`, import.meta.url);
  const records = readdirSync(folder).map(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), "utf8")) as { record: object }).record,
  );
  return new Set(records.flatMap(Object.keys));
}

test.each([...recordKinds])("a valid case uses every field that %s has of its own", (kind) => {
  const own = new Set(fieldsOf(kind).flatMap(({ path: [field] }) => field ?? []));
  expect(own.size).toBeGreaterThan(1);
  const used = usedBy(kind);
  expect([...own].filter((field) => !everywhere.has(field) && !used.has(field))).toEqual([]);
});
