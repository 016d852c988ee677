import { expect, test } from "vitest";
import { lookupIn } from "../../../src/model/lookup.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { KeptLookup } from "../../../src/validate/stream/kept-lookup.js";
import { keptRecord } from "../../../src/validate/stream/kept-record.js";

const visit = (id: string, ...stops: string[]): Visit => ({
  id,
  date: "2025-10-15",
  activities: ["survey"],
  units: ["commune:03538"],
  stops: stops.map((stop) => ({ id: stop, at: "commune:03538" })),
});

const withoutStops = (found: Visit | undefined): Visit | undefined => {
  if (found === undefined) return undefined;
  const { ...rest } = found;
  delete rest.stops;
  return rest;
};

test("finds what a look-up in the dataset finds, whenever it is first asked", () => {
  const visits = [
    visit("12/a", "12/a/1", "12/a/2"),
    visit("12/b", "12/b/1", "12/a/1"),
    visit("12/a", "12/c/1"),
  ];
  for (const askedAfter of [0, 1, 2, 3]) {
    const kept = new KeptLookup();
    for (const [index, one] of visits.entries()) {
      if (index === askedAfter) kept.visitOf("12/a/1");
      const sound = { kind: "visit", record: one, subject: { base: "" } } as const;
      kept.add(keptRecord(sound, undefined, { isWaiting: false, isFaulty: false }));
    }
    // The second visit of a name is found under no name, nor are its stops.
    const expected = lookupIn({ visits: visits.slice(0, 2) } as never);
    for (const id of ["12/a", "12/b", "12/c", "12/a/1", "12/a/2", "12/b/1", "12/c/1"]) {
      expect(kept.find("visit", id)).toEqual(withoutStops(expected.find("visit", id)));
      expect(kept.has("visit", id)).toBe(expected.find("visit", id) !== undefined);
      expect(kept.find("stop", id)).toEqual(expected.find("stop", id));
      expect(kept.visitOf(id)).toEqual(withoutStops(expected.visitOf(id)));
      expect(kept.find("report", id)).toBeUndefined();
    }
  }
});

test("a record is read once while few are asked for, and only some are held at a time", () => {
  const kept = new KeptLookup();
  const idOf = (number: number): string => `12/v-${String(number)}`;
  for (let number = 0; number < 501; number++) {
    const text = JSON.stringify({ id: idOf(number) });
    kept.add({ kind: "visit", key: idOf(number), text });
  }
  const find = (number: number): Visit | undefined => kept.find("visit", idOf(number));
  const first = Array.from({ length: 500 }, (_, number) => find(number));
  expect(first.map((found) => found?.id)).toEqual(first.map((_, number) => idOf(number)));
  for (const [number, found] of first.entries()) expect(find(number)).toBe(found);
  expect(find(500)).toEqual({ id: idOf(500) });
  expect(find(0)).toEqual(first[0]);
  expect(find(0)).not.toBe(first[0]);
  const last = find(500);
  expect(find(500)).toBe(last);
});

test("stops are found whenever the visits come", () => {
  const kept = new KeptLookup();
  const add = (id: string, stop?: string): void => {
    const stops = stop === undefined ? {} : { stops: JSON.stringify([{ id: stop, at: "commune:03538" }]) };
    kept.add({ kind: "visit", key: id, text: JSON.stringify({ id }), ...stops });
  };
  add("12/a", "12/a/1");
  add("12/b");
  expect(kept.visitOf("12/a/1")?.id).toBe("12/a");
  expect(kept.visitOf("12/c/1")).toBeUndefined();
  add("12/c", "12/c/1");
  add("12/d");
  add("12/e", "12/a/1");
  expect(["12/a/1", "12/c/1", "12/d/1"].map((id) => kept.visitOf(id)?.id)).toEqual([
    "12/a",
    "12/c",
    undefined,
  ]);
  expect(kept.find("stop", "12/c/1")).toEqual({ id: "12/c/1", at: "commune:03538" });
});
