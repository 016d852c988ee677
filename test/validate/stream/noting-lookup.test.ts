import { expect, test } from "vitest";
import { lookupIn } from "../../../src/model/lookup.js";
import type { Visit } from "../../../src/model/oversight/visit.js";
import { NotingLookup } from "../../../src/validate/stream/noting-lookup.js";

const visit = (id: string, note: string): Visit => ({
  id,
  date: "2025-10-15",
  activities: ["survey"],
  units: ["commune:03538"],
  note,
  stops: [{ id: `${id}/1`, at: "commune:03538" }],
});

const earlier = lookupIn({ visits: [visit("12/a", "earlier"), visit("12/b", "earlier")] } as never);
const later = lookupIn({ visits: [visit("12/b", "later"), visit("12/c", "later")] } as never);

test("what the first look-up has is found there, else in the next", () => {
  const lookup = new NotingLookup([earlier, later], new Set());
  expect(["12/a", "12/b", "12/c"].map((id) => lookup.find("visit", id)?.note)).toEqual([
    "earlier",
    "earlier",
    "later",
  ]);
  expect(["12/a/1", "12/b/1", "12/c/1"].map((id) => lookup.visitOf(id)?.note)).toEqual([
    "earlier",
    "earlier",
    "later",
  ]);
  expect(lookup.takeMissed()).toEqual([]);
});

test("what none of them has is noted once, of the kinds that they keep", () => {
  const lookup = new NotingLookup([earlier, later], new Set(["visit", "stop"] as const));
  expect(lookup.takeMissed()).toEqual([]);
  expect(lookup.find("visit", "12/d")).toBeUndefined();
  expect(lookup.find("report", "12/d")).toBeUndefined();
  expect(lookup.visitOf("12/d/1")).toBeUndefined();
  lookup.find("visit", "12/a");
  const missed = lookup.takeMissed();
  expect(missed).toEqual([
    { kind: "visit", id: "12/d" },
    { kind: "stop", id: "12/d/1" },
  ]);
  lookup.find("visit", "12/e");
  expect(lookup.takeMissed()).toEqual([{ kind: "visit", id: "12/e" }]);
  expect(lookup.takeMissed()).toEqual([]);
  expect(missed).toHaveLength(2);
});

test.each([
  ["find", (lookup: NotingLookup, id: string) => lookup.find("visit", id)],
  ["visitOf", (lookup: NotingLookup, id: string) => lookup.visitOf(`${id}/1`)],
] as const)("says whether the last of them has ever been needed: %s", (_, ask) => {
  const lookup = new NotingLookup([earlier, later], new Set());
  for (const id of ["12/a", "12/b", "12/d"]) ask(lookup, id);
  expect(lookup.lastHasFound).toBe(false);
  ask(lookup, "12/c");
  expect(lookup.lastHasFound).toBe(true);
  ask(lookup, "12/a");
  expect(lookup.lastHasFound).toBe(true);
});
