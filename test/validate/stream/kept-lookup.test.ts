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
