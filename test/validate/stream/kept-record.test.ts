import { expect, test } from "vitest";
import type { AnyRecord } from "../../../src/model/record.js";
import { comparedOf, keptRecord, soundOf } from "../../../src/validate/stream/kept-record.js";

const subject = { kind: "visit", recordId: "12/a", base: "", line: 7 } as const;
const state = { isWaiting: true, isFaulty: false };

const visit = {
  id: "12/a",
  date: "2025-10-15",
  activities: ["survey"],
  units: ["commune:03538"],
  summary: "Khảo sát",
  note: "Ghi chú",
  measures: [],
  translations: {},
  names: [],
  links: [],
  extensions: {},
};

const stops = [
  { id: "12/a/1", at: "commune:03538", note: "Trụ sở" },
  { id: "12/a/2", at: "commune:03670", date: "2025-10-16" },
];

const needed = {
  id: "12/a",
  date: "2025-10-15",
  activities: ["survey"],
  units: ["commune:03538"],
};

test("of a record is kept what rules read in another, of its stops where and when they are", () => {
  const record = { ...visit, stops } as unknown as AnyRecord;
  const kept = keptRecord({ kind: "visit", record, subject }, undefined, state);
  expect(kept).toMatchObject({ kind: "visit", key: "12/a", subject, ...state });
  expect("header" in kept).toBe(false);
  expect(comparedOf(kept)).toEqual({ kind: "visit", record: needed, subject });
  const bareStops = [stops[0], stops[1]].map((stop) => ({ ...stop, note: undefined }));
  expect(soundOf(kept)).toEqual({ kind: "visit", record: { ...needed, stops: bareStops }, subject });
});

test("what a record has not got is not kept either", () => {
  const record = visit as unknown as AnyRecord;
  const kept = keptRecord({ kind: "visit", record, subject }, undefined, state);
  expect("stops" in kept).toBe(false);
  expect(soundOf(kept)).toEqual({ kind: "visit", record: needed, subject });
});

test("a key of that name in a record of another kind is not what stops are", () => {
  for (const strange of [7, null, [null], [{ id: "12/x" }]]) {
    const record = { id: "12/r", stops: strange } as unknown as AnyRecord;
    const kept = keptRecord({ kind: "report", record, subject }, undefined, state);
    expect("stops" in kept).toBe(false);
    expect(soundOf(kept).record).toEqual({ id: "12/r" });
  }
});

test("what the dataset said of itself is kept, and keys stay the record's own", () => {
  const header = { issuedOn: "2025-12-01" } as never;
  const record = JSON.parse('{"code":"03538","__proto__":{"note":"x"}}') as AnyRecord;
  const kept = keptRecord({ kind: "commune", record, subject }, header, state);
  expect([kept.header, kept.key]).toEqual([header, "03538"]);
  expect(JSON.stringify(soundOf(kept).record)).toBe('{"code":"03538","__proto__":{"note":"x"}}');
});
