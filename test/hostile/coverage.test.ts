import { expect, test } from "vitest";
import { entries } from "../../scripts/entries.js";
import { root } from "../guards/support.js";
import { ofAnything, ofText } from "./of-anything.js";
import { ofRecords } from "./of-records.js";

/** Functions whose arguments the program itself writes: days, code lists, questions, schemas, settings. */
const ofPrograms: Readonly<Record<string, readonly string[]>> = {
  haicap: [
    ...[
      "addDays",
      "addMonths",
      "conform",
      "conformValue",
      "daysBetween",
      "fieldsOf",
      "firstDayOf",
      "formatNumber",
    ],
    ...["lastDayOf", "lookupIn", "newId", "toEntries", "weekdayOf"],
  ],
  "haicap/labels": ["optionsOf"],
  "haicap/units": ["formatUnit", "refOf"],
  "haicap/units/former": ["listFormerCommunes", "listFormerDistricts", "listFormerProvinces"],
  "haicap/lifecycle": [
    ...["advance", "allowedMoves", "dueDateOf", "dueOnOf", "fixedHolidaysOf", "isWorkingDay", "lookupIn"],
    ...["mergeVisits", "nextStatus", "occurrencesOf", "timelinessOf"],
  ],
  "haicap/documents": ["documentFieldsOf", "formatAgencyId", "formatDocumentNumber"],
};
/** Entries whose other functions build something from the model or from functions. */
const builders = [
  "haicap/aggregate",
  "haicap/json-schema",
  "haicap/describe",
  "haicap/sql",
  "haicap/tables",
  "haicap/testing",
];

test("every function of every entry is tried with hostile input, or takes none", async () => {
  const tried = new Set([ofAnything, ofText, ofRecords].flatMap((calls) => Object.keys(calls)));
  const functions: string[] = [];
  for (const { specifier, source } of entries) {
    if (builders.includes(specifier)) continue;
    const module = (await import(`${root}${source}`)) as object;
    for (const [name, value] of Object.entries(module))
      if (typeof value === "function" && ofPrograms[specifier]?.includes(name) !== true)
        functions.push(`${specifier}: ${name}`);
  }
  expect(functions.length).toBeGreaterThan(50);
  expect(functions.filter((name) => !tried.has(name))).toEqual([]);
  const all = new Set([
    ...functions,
    ...[...tried].filter((name) => builders.includes(name.split(":")[0] ?? "")),
  ]);
  expect([...tried].filter((name) => !all.has(name))).toEqual([]);
});
